package ru.nso.esialogin.access.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.seal.LoggedEntry;

/** Reads the log for those who supervise; each reading is written into it before anything is shown. */
@ApplicationScoped
@Transactional
public class LogReading {
    private final EntryReader reader;
    private final AccessLog log;

    LogReading(EntryReader reader, AccessLog log) {
        this.reader = reader;
        this.log = log;
    }

    /** A page of entries, newest first. */
    public EntryPage page(Access access, EntryFilter filter, Optional<EntryPosition> behind, int limit) {
        List<LoggedEntry> found = reader.newest(filter, behind, limit + 1);
        log.record(new AccessEntry(
                access,
                Action.READ_LOG,
                filter.cardId().flatMap(AccessEntry::safeId).stream().toList(),
                List.of(),
                List.of(),
                found.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
        boolean more = found.size() > limit;
        List<LoggedEntry> items = more ? found.subList(0, limit) : found;
        return new EntryPage(items, more ? Optional.of(EntryPosition.of(items.get(limit - 1))) : Optional.empty());
    }

    /** Writes down that somebody examines the log. */
    public void noteExamination(Access access) {
        log.record(new AccessEntry(access, Action.VERIFY_LOG, List.of(), List.of(), List.of(), Outcome.DONE));
    }
}
