package ru.nso.esialogin.audit.gain;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.audit.worklist.WorkItem;

/**
 * The cards of a school that keep people out.
 *
 * @param auditId the audit by which it is told
 * @param day the day of the audit by which it is told
 * @param items what is to be mended, most logins first
 */
public record CardsToMend(String auditId, LocalDate day, List<WorkItem> items) {
    public CardsToMend {
        items = List.copyOf(items);
    }
}
