package ru.nso.esialogin.access.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.seal.LoggedEntry;

/** Where entries are read. Entries from before the log was sealed have an empty instance. */
public interface EntryReader {

    /** Entries, newest first, behind a position. */
    List<LoggedEntry> newest(EntryFilter filter, Optional<EntryPosition> behind, int most);

    /** When the first entry of all was written. */
    Optional<Instant> begin();
}
