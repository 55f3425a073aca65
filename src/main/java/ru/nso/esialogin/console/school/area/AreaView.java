package ru.nso.esialogin.console.school.area;

import java.util.List;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.audit.AuditView;

/**
 * An audit of many schools.
 *
 * @param head what stands above
 * @param audit the audit
 * @param asOf of when it is
 * @param place of which municipality the rows are; empty: of all that it covers
 * @param whole where all that it covers is; empty: here
 * @param ready shares of all of them, in sentences
 * @param causes what was found most
 * @param rows shares by municipality, or by school
 */
public record AreaView(
        SchoolHead head,
        AuditView audit,
        String asOf,
        String place,
        String whole,
        List<String> ready,
        List<CauseRow> causes,
        List<ShareRow> rows) {

    /** Copies the lists. */
    public AreaView {
        ready = List.copyOf(ready);
        causes = List.copyOf(causes);
        rows = List.copyOf(rows);
    }

    /**
     * A cause.
     *
     * @param code its code
     * @param title its title
     * @param hindered how many people it keeps out
     * @param found of how many it was found
     */
    public record CauseRow(String code, String title, long hindered, long found) {}

    /**
     * The shares of a municipality or a school.
     *
     * @param path where more of it is told
     * @param name its name
     * @param pupils share of the pupils who get in
     * @param parents share of the parents
     * @param staff share of the employees
     * @param work list of work; empty: it is told by school
     */
    public record ShareRow(String path, String name, String pupils, String parents, String staff, String work) {}

    /**
     * Audits of many schools, and the form for another one.
     *
     * @param head what stands above
     * @param form the form
     * @param audits the audits, the latest first
     */
    public record ListModel(SchoolHead head, AreaForm form, List<Listed> audits) {

        /** Copies the audits. */
        public ListModel {
            audits = List.copyOf(audits);
        }
    }

    /**
     * An audit in the list.
     *
     * @param path its page
     * @param area whose cards
     * @param asOf of when it is
     * @param audit the audit
     */
    public record Listed(String path, String area, String asOf, AuditView audit) {}
}
