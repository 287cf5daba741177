-- Texts are in the order of their code points, as everywhere else in the program, whatever
-- language the server sorts by.
do $$
declare
	listed record;
begin
	for listed in
		select c.oid::regclass as owner, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
		from pg_attribute a join pg_class c on c.oid = a.attrelid
		where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0
		and not a.attisdropped and a.attcollation not in (0, '"C"'::regcollation) and c.relname <> 'flyway_schema_history'
	loop
		execute format('alter table %s alter column %I type %s collate "C"', listed.owner, listed.name, listed.type);
	end loop;
end
$$;
