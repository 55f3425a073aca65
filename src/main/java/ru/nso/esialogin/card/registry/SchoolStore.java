package ru.nso.esialogin.card.registry;

import java.util.List;
import java.util.Optional;

/** Keeps the register of schools. Every call runs in the caller's transaction. */
public interface SchoolStore {

    /** Stores a new school as version 1; nothing if the id is taken. */
    Optional<Stored<RegisteredSchool>> create(RegisteredSchool school);

    /** The school with this id. */
    Optional<Stored<RegisteredSchool>> find(String id);

    /** Schools with this tax number; branches may have that of their head. */
    List<RegisteredSchool> ofTaxNumber(String digits);

    /** The school with this id, held for a change until the end of the transaction. */
    Optional<Stored<RegisteredSchool>> findForChange(String id);

    /** Stores the next version of a school that is held for a change. */
    Stored<RegisteredSchool> replace(Stored<RegisteredSchool> held, RegisteredSchool changed);

    /** Municipalities that schools name, in the order of the alphabet. */
    List<String> municipalities();

    /** Schools in the order of their ids. */
    Page<Stored<RegisteredSchool>> page(Optional<String> municipality, PageRequest request);
}
