-- What holds between rows, and the ways to find them. Run when all rows are there.

alter table edition add constraint edition_of_one_file unique (file);
alter table edition add constraint edition_of_venue foreign key (venue_id) references venue;

alter table institution add constraint institution_by_ror unique (ror);
create index institution_by_sort_key on institution (sort_key, id);
alter table institution_alias add constraint alias_of_institution foreign key (institution_id) references institution;
alter table institution_parent add constraint parent_of_institution foreign key (institution_id) references institution;
alter table institution_parent add constraint institution_parent_by_parent foreign key (parent_id) references institution;
alter table institution_within add constraint within_of_institution foreign key (institution_id) references institution;
alter table institution_within add constraint institution_within_by_ancestor foreign key (ancestor_id) references institution;

alter table author add constraint author_by_id unique (id);
create index author_by_sort_key on author (sort_key, id);
create index author_by_block on author (block);
create index author_by_initial on author (initial, sort_key, id);
alter table author_decision add constraint decision_on_author foreign key (author_number) references author;
alter table author_variant add constraint variant_of_author foreign key (author_number) references author;

alter table paper add constraint paper_by_id unique (id);
alter table paper add constraint paper_by_place unique (file, line);
create index paper_by_edition on paper (edition_id);
alter table paper add constraint paper_of_edition foreign key (edition_id) references edition;

alter table authorship add constraint authorship_by_paper unique (paper_number, position);
alter table authorship add constraint authorship_by_author unique (author_number, paper_number);
alter table authorship add constraint authorship_of_paper foreign key (paper_number) references paper;
alter table authorship add constraint authorship_of_author foreign key (author_number) references author;

alter table affiliation add constraint affiliation_by_authorship unique (authorship_number, parenthesis, ordinal);
create index affiliation_by_institution on affiliation (institution_id);
alter table affiliation add constraint affiliation_of_authorship foreign key (authorship_number) references authorship;
alter table affiliation add constraint affiliation_of_institution foreign key (institution_id) references institution;

create index correction_by_paper on correction (paper_number);
alter table correction add constraint correction_of_paper foreign key (paper_number) references paper;

create index addition_by_paper on addition (paper_number);
create index addition_by_kind on addition (kind);
alter table addition add constraint addition_of_paper foreign key (paper_number) references paper;

alter table topic add constraint topic_by_ordinal unique (ordinal);
alter table topic_example add constraint example_of_topic foreign key (topic_id) references topic;

create index problem_by_place on problem (file, line);
