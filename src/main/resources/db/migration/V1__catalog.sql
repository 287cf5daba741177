-- The catalog of one generation. Written once, then only read. Numbers are positions within
-- this generation and are never shown; ids are readable, lasting and part of every link.

-- One row: the catalog itself.
create table catalog (
	title varchar(500) not null,
	license varchar(200),
	license_address varchar(2000)
);

create table venue (
	id varchar(200) primary key,
	name varchar(500) not null
);

create table edition (
	id varchar(200) primary key,
	venue_id varchar(200) not null references venue,
	name varchar(1000) not null,
	edition_year integer not null,
	held_on date,
	added_on date,
	url varchar(2000),
	file varchar(500) not null unique
);
create index edition_by_venue on edition (venue_id);

create table institution (
	id varchar(200) primary key,
	name varchar(500) not null,
	sort_key varchar(500) not null,
	initial varchar(1) not null,
	search_text varchar(4000) not null,
	kind varchar(20) not null,
	country varchar(2) not null,
	ror varchar(40) unique,
	homepage varchar(2000),
	papers integer not null,
	check (papers >= 0)
);
create index institution_by_sort_key on institution (sort_key, id);

create table institution_alias (
	institution_id varchar(200) not null references institution,
	ordinal integer not null,
	name varchar(500) not null,
	primary key (institution_id, ordinal)
);

create table institution_parent (
	institution_id varchar(200) not null references institution,
	parent_id varchar(200) not null references institution,
	primary key (institution_id, parent_id),
	check (institution_id <> parent_id)
);
create index institution_parent_by_parent on institution_parent (parent_id);

-- Every institution together with all above it and itself, so that "with everything below"
-- is one join however deep the hierarchy is.
create table institution_within (
	institution_id varchar(200) not null references institution,
	ancestor_id varchar(200) not null references institution,
	primary key (institution_id, ancestor_id)
);
create index institution_within_by_ancestor on institution_within (ancestor_id);

create table author (
	number bigint primary key,
	id varchar(200) not null unique,
	name varchar(500) not null,
	inverted_name varchar(500) not null,
	identity_key varchar(500) not null unique,
	sort_key varchar(500) not null,
	initial varchar(1) not null,
	papers integer not null,
	check (papers >= 0)
);
create index author_by_sort_key on author (sort_key, id);
create index author_by_initial on author (initial, sort_key, id);

create table author_variant (
	author_number bigint not null references author,
	ordinal integer not null,
	name varchar(500) not null,
	primary key (author_number, ordinal)
);

create table paper (
	number bigint primary key,
	id varchar(200) not null unique,
	edition_id varchar(200) not null references edition,
	title varchar(4000) not null,
	listed_title varchar(4000) not null,
	sort_key varchar(4000) not null,
	pdf varchar(4000),
	file varchar(500) not null,
	line integer not null,
	check (line > 0)
);
create unique index paper_by_place on paper (file, line);
create index paper_by_edition on paper (edition_id);

create table authorship (
	number bigint primary key,
	paper_number bigint not null references paper,
	position integer not null,
	author_number bigint not null references author,
	listed_name varchar(500) not null,
	unique (paper_number, position),
	unique (author_number, paper_number),
	check (position > 0)
);

create table affiliation (
	number bigint primary key,
	authorship_number bigint not null references authorship,
	parenthesis integer not null,
	ordinal integer not null,
	listed varchar(4000) not null,
	part varchar(4000) not null,
	institution_id varchar(200) references institution,
	resolution_rule varchar(40) not null,
	confidence double precision not null,
	matched varchar(500),
	reason varchar(4000),
	unique (authorship_number, parenthesis, ordinal),
	check (confidence between 0 and 1),
	check ((institution_id is null) = (confidence = 0))
);
create index affiliation_by_institution on affiliation (institution_id);

create table correction (
	number bigint primary key,
	paper_number bigint not null references paper,
	field varchar(20) not null,
	author_name varchar(500),
	from_text varchar(4000) not null,
	to_text varchar(4000) not null,
	reason varchar(4000) not null,
	source varchar(4000) not null
);
create index correction_by_paper on correction (paper_number);

-- What people added that the listing lacks: identifiers, addresses, awards, a withdrawal.
create table addition (
	number bigint primary key,
	paper_number bigint not null references paper,
	kind varchar(20) not null,
	position integer not null,
	content varchar(4000) not null,
	check (position >= 0)
);
create index addition_by_paper on addition (paper_number);
create index addition_by_kind on addition (kind);

create table topic (
	id varchar(200) primary key,
	ordinal integer not null unique,
	name varchar(200) not null,
	description varchar(1000) not null
);

create table topic_example (
	topic_id varchar(200) not null references topic,
	ordinal integer not null,
	example varchar(1000) not null,
	primary key (topic_id, ordinal)
);

create table problem (
	number bigint primary key,
	file varchar(500) not null,
	line integer not null,
	column_number integer not null,
	severity varchar(20) not null,
	kind varchar(60) not null,
	description varchar(1000) not null,
	text clob not null
);
create index problem_by_place on problem (file, line);
