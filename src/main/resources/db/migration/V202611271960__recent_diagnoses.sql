-- Whoever is erased is looked for in all diagnoses before anybody has to wait, and then again in the newest ones.
create index diagnosis_by_making on diagnosis (made_at);
