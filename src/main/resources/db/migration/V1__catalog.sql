-- The tables of one generation's catalog, written once, then only read. What holds between rows,
-- and indexes, follow in the next script: after all rows are there that takes a fraction of the
-- time. Numbers are positions within this generation and are never shown; ids are readable,
-- lasting and part of every link.

-- One row: the catalog itself.
create table catalog (
	title varchar(500) not null,
	license varchar(200),
	license_address varchar(2000),
	contact varchar(500)
);

create table venue (
	id varchar(200) primary key,
	name varchar(500) not null
);

create table edition (
	id varchar(200) primary key,
	venue_id varchar(200) not null,
	name varchar(1000) not null,
	edition_year integer not null,
	held_on date,
	added_on date,
	url varchar(2000),
	file varchar(500) not null
);

create table institution (
	id varchar(200) primary key,
	name varchar(500) not null,
	sort_key varchar(500) not null,
	initial varchar(1) not null,
	search_text varchar(4000) not null,
	kind varchar(20) not null,
	country varchar(2) not null,
	ror varchar(40),
	homepage varchar(2000),
	papers integer not null,
	check (papers >= 0)
);

create table institution_alias (
	institution_id varchar(200) not null,
	ordinal integer not null,
	name varchar(500) not null,
	primary key (institution_id, ordinal)
);

create table institution_parent (
	institution_id varchar(200) not null,
	parent_id varchar(200) not null,
	primary key (institution_id, parent_id),
	check (institution_id <> parent_id)
);

-- Every institution together with all above it and itself, so that "with everything below"
-- is one join however deep the hierarchy is.
create table institution_within (
	institution_id varchar(200) not null,
	ancestor_id varchar(200) not null,
	primary key (institution_id, ancestor_id)
);

create table author (
	number bigint primary key,
	id varchar(200) not null,
	name varchar(500) not null,
	inverted_name varchar(500) not null,
	identity_key varchar(500) not null,
	sort_key varchar(500) not null,
	initial varchar(1) not null,
	block varchar(500) not null,
	paper_groups integer not null,
	papers integer not null,
	check (papers >= 0),
	check (paper_groups >= 1)
);

create table author_variant (
	author_number bigint not null,
	ordinal integer not null,
	name varchar(500) not null,
	reason varchar(4000),
	primary key (author_number, ordinal)
);

create table author_decision (
	author_number bigint not null,
	ordinal integer not null,
	description varchar(4000) not null,
	reason varchar(4000) not null,
	source varchar(4000) not null,
	primary key (author_number, ordinal)
);

-- Old links live: an id that something had, and the id it leads to.
create table former_id (
	kind varchar(20) not null,
	id varchar(200) not null,
	target varchar(200) not null,
	primary key (kind, id)
);

create table paper (
	number bigint primary key,
	id varchar(200) not null,
	edition_id varchar(200) not null,
	title varchar(4000) not null,
	listed_title varchar(4000) not null,
	sort_key varchar(4000) not null,
	pdf varchar(4000),
	file varchar(500) not null,
	line integer not null,
	check (line > 0)
);

create table authorship (
	number bigint primary key,
	paper_number bigint not null,
	position integer not null,
	author_number bigint not null,
	listed_name varchar(500) not null,
	check (position > 0)
);

create table affiliation (
	number bigint primary key,
	authorship_number bigint not null,
	parenthesis integer not null,
	ordinal integer not null,
	listed varchar(4000) not null,
	part varchar(4000) not null,
	institution_id varchar(200),
	resolution_rule varchar(40) not null,
	confidence double precision not null,
	matched varchar(500),
	reason varchar(4000),
	check (confidence between 0 and 1),
	check ((institution_id is null) = (confidence = 0))
);

create table correction (
	number bigint primary key,
	paper_number bigint not null,
	field varchar(20) not null,
	author_name varchar(500),
	from_text varchar(4000) not null,
	to_text varchar(4000) not null,
	reason varchar(4000) not null,
	source varchar(4000) not null
);

-- What people added that the listing lacks: identifiers, addresses, awards, a withdrawal.
create table addition (
	number bigint primary key,
	paper_number bigint not null,
	kind varchar(20) not null,
	position integer not null,
	content varchar(4000) not null,
	check (position >= 0)
);

create table topic (
	id varchar(200) primary key,
	ordinal integer not null,
	name varchar(200) not null,
	description varchar(1000) not null
);

create table topic_example (
	topic_id varchar(200) not null,
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
	place_in_kind integer not null,
	description varchar(1000) not null,
	text text not null,
	became text not null
);
