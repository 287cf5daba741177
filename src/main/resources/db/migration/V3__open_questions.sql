-- Run when all rows are there: what pages of a hundred thousand problems need at once.

-- The problems of each kind, counted.
create table problem_kind (
	kind varchar(60) primary key,
	severity varchar(20) not null,
	description varchar(1000) not null,
	problems bigint not null
);
insert into problem_kind
select kind, min(severity), max(description), count(*) from problem group by kind;
create index problem_by_kind on problem (kind, file, line, number);
create index problem_by_place_in_kind on problem (place_in_kind);

-- The spellings that no institution is known for, the most frequent first.
create index affiliation_by_part on affiliation (institution_id, part);
create table open_spelling (
	number bigint primary key,
	part varchar(4000) not null,
	resolution_rule varchar(40) not null,
	reason varchar(4000) not null,
	times bigint not null
);
insert into open_spelling
select row_number() over (order by count(*) desc, part, resolution_rule), part, resolution_rule,
	coalesce(min(reason), ''), count(*)
from affiliation where institution_id is null and resolution_rule <> 'not-an-organisation'
group by part, resolution_rule;
