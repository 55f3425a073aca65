package ru.nso.esialogin.audit.run;

import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedRecord;

/**
 * Where a list of people or findings stands: behind this place.
 *
 * @param kind place of the kind among the kinds; below all of them at the start
 * @param cause code of the cause; an empty text in a list of people
 */
public record FindingPosition(String schoolId, String cardId, int kind, String personId, String cause) {
    /** Before the first. */
    public static final FindingPosition START = new FindingPosition("", "", -1, "", "");

    /** Behind a person. */
    public static FindingPosition behind(AuditedRecord record) {
        return new FindingPosition(record.schoolId(), record.cardId(), record.rank(), record.personId(), "");
    }

    /** Behind a finding. */
    public static FindingPosition behind(AuditFinding finding) {
        AuditedRecord record = finding.record();
        return new FindingPosition(
                record.schoolId(),
                record.cardId(),
                record.rank(),
                record.personId(),
                finding.cause().toString());
    }
}
