package ru.nso.esialogin.audit.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import ru.nso.esialogin.audit.finding.AuditedRecord;

/**
 * What is foreseen for somebody on a card.
 *
 * @param record who, on which card
 * @param reason why
 * @param from the first day on which it shows; empty where it can be any day
 * @param whatToDo what it is and what the school does, in Russian; no name and no value of a key
 */
public record Foreseen(AuditedRecord record, Reason reason, Optional<LocalDate> from, String whatToDo)
        implements Comparable<Foreseen> {
    private static final Comparator<Foreseen> ORDER = Comparator.comparing(
                    (Foreseen foreseen) -> foreseen.from().orElse(LocalDate.MAX))
            .thenComparing(Foreseen::record)
            .thenComparing(Foreseen::reason);

    /** The next one first, what has no day last; then by place and reason. */
    @Override
    public int compareTo(Foreseen other) {
        return ORDER.compare(this, other);
    }
}
