package ru.nso.esialogin.imports.work;

import java.util.Collection;
import java.util.Set;
import ru.nso.esialogin.imports.guard.RollOver;

/** Which cards and schools the rows of a file have led to, over all of its batches. */
public interface MetCards {

    /** Those of them that were met in an earlier batch. */
    Set<String> among(String importId, Collection<String> cardIds);

    /** Met in this batch. */
    void add(String importId, Collection<String> cardIds);

    /** Notes of which schools rows of a batch were taken or refused. */
    void ofSchools(String importId, RollOver batch);

    /** The same of all batches so far. */
    RollOver schools(String importId);

    /** Waits for batches of other files, for two that know nothing of each other would make two cards of one human. */
    void oneAtATime();
}
