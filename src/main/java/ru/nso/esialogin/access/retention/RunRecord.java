package ru.nso.esialogin.access.retention;

import java.util.Map;

/** Remembers the last run for each class; works in the transaction. */
public interface RunRecord {

    /** Puts the last run of a class in the place of the one before. */
    void note(DataClass dataClass, LastRun run);

    /** The last runs. */
    Map<DataClass, LastRun> last();
}
