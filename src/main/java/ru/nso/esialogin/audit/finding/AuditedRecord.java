package ru.nso.esialogin.audit.finding;

import java.util.Comparator;
import java.util.Optional;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * Somebody on one card of an audit. Ordered by school, card, kind and person: so people and findings of an audit are
 * streamed.
 *
 * @param cardId the card; of a pupil or an employee
 * @param personId the person on it
 * @param kind as what the person stands there
 * @param schoolId the school that keeps the card
 * @param municipality canonical name of its municipality, where the register knows it
 * @param className the class that the card tells; empty for employees
 */
public record AuditedRecord(
        String cardId,
        String personId,
        RecordKind kind,
        String schoolId,
        Optional<String> municipality,
        Optional<String> className)
        implements Comparable<AuditedRecord> {
    private static final Comparator<AuditedRecord> ORDER = Comparator.comparing(AuditedRecord::schoolId)
            .thenComparing(AuditedRecord::cardId)
            .thenComparing(AuditedRecord::kind)
            .thenComparing(AuditedRecord::personId);

    /** Identifier of the record as answers have it: card and person. */
    public String recordId() {
        return cardId + ':' + personId;
    }

    /** Place of the kind in the order: pupils, parents, employees. */
    public int rank() {
        return rank(kind);
    }

    /** Place of a kind in the order of an audit, which is that of its rows, too. */
    public static int rank(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> 0;
            case PARENT -> 1;
            case EMPLOYEE -> 2;
        };
    }

    /** By school, card, kind and person; two records that are equal by this stand for the same place. */
    @Override
    public int compareTo(AuditedRecord other) {
        return ORDER.compare(this, other);
    }
}
