-- The gains of a municipality, and the work of a school: cards of other schools whose mending, or whose finding, is of it.
create index audit_person_by_municipality on audit_person (audit_id, municipality);
create index audit_person_by_mend_cards on audit_person using gin (mend_cards);
create index audit_finding_by_on_cards on audit_finding using gin (on_cards);
