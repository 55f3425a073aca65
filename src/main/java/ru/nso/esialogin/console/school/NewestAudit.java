package ru.nso.esialogin.console.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditTask;
import ru.nso.esialogin.card.School;

/**
 * The audit that tells of a school: of those as of the day they were made the newest of the school's own, else of its
 * municipality or the region. One that was made as of another day only counts where there is no other.
 */
final class NewestAudit {
    private static final int BEST = 0;
    private static final int WIDER = 1;
    private static final int OF_ANOTHER_DAY = 2;

    private final School school;
    private final Function<Instant, LocalDate> dayOf;
    private final TreeMap<Integer, Audit> newest = new TreeMap<>();

    NewestAudit(School school, Function<Instant, LocalDate> dayOf) {
        this.school = school;
        this.dayOf = dayOf;
    }

    /** Looks at one more; newer ones come first. */
    void add(Audit audit) {
        Scope scope = audit.task().scope();
        if (audit.summedUp() && scope.covers(school.id(), school.municipality().orElse(""))) {
            newest.putIfAbsent(rank(audit.task()), audit);
        }
    }

    private int rank(AuditTask task) {
        boolean own = task.scope().equals(new Scope.School(school.id()));
        boolean ofItsDay = dayOf.apply(task.at()).equals(dayOf.apply(task.askedAt()));
        return (own ? BEST : WIDER) + (ofItsDay ? BEST : OF_ANOTHER_DAY);
    }

    /** Whether no older one can be better. */
    boolean isFound() {
        return newest.containsKey(BEST);
    }

    /** The audit; nothing where none tells of the school. */
    Optional<Audit> audit() {
        return newest.values().stream().findFirst();
    }
}
