package ru.nso.esialogin.audit.changes;

import java.util.Comparator;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.CauseCode;

/**
 * By what a finding of one audit is the same as one of another: the person on the card and the cause. The school and the
 * class are not part of it, so that a card that moves keeps its findings.
 *
 * @param cardId the card
 * @param kind as what the person stands there
 * @param personId the person
 * @param cause the cause
 */
public record FindingKey(String cardId, RecordKind kind, String personId, CauseCode cause)
        implements Comparable<FindingKey> {
    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::cardId)
            .thenComparing(key -> key.kind().name())
            .thenComparing(FindingKey::personId)
            .thenComparing(key -> key.cause().toString());

    /** The key of a finding. */
    public static FindingKey of(AuditFinding finding) {
        return new FindingKey(
                finding.record().cardId(),
                finding.record().kind(),
                finding.record().personId(),
                finding.cause());
    }

    /** By card, kind, person and cause, each as a text, letter by letter: as a database does it under {@code collate "C"}. */
    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}
