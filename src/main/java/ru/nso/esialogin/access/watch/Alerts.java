package ru.nso.esialogin.access.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;

/** Tells who went through numbers; telling it is an entry of the log. */
@ApplicationScoped
@Transactional
public class Alerts {
    private final AlertReader reader;
    private final AccessLog log;

    Alerts(AlertReader reader, AccessLog log) {
        this.reader = reader;
        this.log = log;
    }

    /** Reports, newest first. */
    public AlertPage page(Access access, Optional<AlertPlace> behind, int limit) {
        List<Alert> found = reader.alerts(behind, limit + 1);
        log.record(new AccessEntry(
                access,
                Action.READ_REPORT,
                List.of(),
                List.of(),
                List.of(),
                found.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
        if (found.size() <= limit) {
            return new AlertPage(found, Optional.empty());
        }
        Alert last = found.get(limit - 1);
        return new AlertPage(found.subList(0, limit), Optional.of(new AlertPlace(last.reported(), last.id())));
    }
}
