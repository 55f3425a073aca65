package ru.nso.esialogin.audit.member;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.rules.CauseCode;

/**
 * What came of one person on one card.
 *
 * @param person how the login goes
 * @param findings why, the decisive cause first
 * @param undecided causes whose rule broke down, and those for whose severity there was no time
 */
public record Audited(AuditedPerson person, List<AuditFinding> findings, Set<CauseCode> undecided) {

    /** Copies the collections. */
    public Audited {
        findings = List.copyOf(findings);
        undecided = Set.copyOf(undecided);
    }
}
