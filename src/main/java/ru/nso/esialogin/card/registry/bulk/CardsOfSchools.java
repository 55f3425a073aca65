package ru.nso.esialogin.card.registry.bulk;

import java.util.Collection;
import java.util.List;
import ru.nso.esialogin.card.SourceSystem;

/** Ids of the live cards of schools. Runs in the caller's transaction and writes nothing to the access log. */
public interface CardsOfSchools {

    /** Which cards of a school. */
    sealed interface Sort {}

    /** Those of its pupils in a subsystem. */
    record Pupils(SourceSystem system) implements Sort {}

    /** Those of its employees. */
    record Staff() implements Sort {}

    /** How many there are. */
    long count(Collection<String> schoolIds, Sort sort);

    /** Their ids in their order, behind an id. */
    List<String> ids(Collection<String> schoolIds, Sort sort, String after, int most);
}
