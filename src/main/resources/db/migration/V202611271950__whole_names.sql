-- Whoever has the same name and birthday is looked for with the surname: in a region many share first name and birthday.
-- The index without it stays: the statements of one family are planned with it.
create index person_by_birth_date_and_whole_name on person (birth_date, first_form, last_form);
