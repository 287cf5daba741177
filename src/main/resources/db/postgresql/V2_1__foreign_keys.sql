-- What foreign keys are followed backwards by, where no index of V2 does it already. H2 makes these by itself.

create index institution_parent_by_parent on institution_parent (parent_id);
create index institution_within_by_ancestor on institution_within (ancestor_id);
create index edition_by_venue on edition (venue_id);
