package ru.nso.esialogin.console.school;

import java.util.List;
import ru.nso.esialogin.console.school.work.WorkView;

/**
 * How ready a school is.
 *
 * @param head what stands above
 * @param audit its newest audit; empty: there was none
 * @param asOf of when it is
 * @param underWay page of an audit that is under way; empty: none is
 * @param ready shares in sentences
 * @param causes what hinders most
 * @param classes what hinders in the classes
 * @param work what to mend first
 * @param workTotal how much there is in all, in words
 * @param foreseen who will be shut out next
 */
public record StartModel(
        SchoolHead head,
        String audit,
        String asOf,
        String underWay,
        List<ReadyView> ready,
        List<CauseView> causes,
        List<ClassView> classes,
        List<WorkView> work,
        String workTotal,
        List<String> foreseen) {

    /** The school as the query of an address. */
    public String query() {
        return SchoolRoom.query(head.id());
    }

    /** The same behind another parameter. */
    public String schoolParameter() {
        return query().substring(1);
    }

    /**
     * The share of one kind of people.
     *
     * @param sentence in words
     * @param told whether there is a share
     * @param working how many get in
     * @param persons of how many
     */
    public record ReadyView(String sentence, boolean told, long working, long persons) {}

    /**
     * A cause.
     *
     * @param code its code
     * @param title its title
     * @param hindered how many people it keeps out, in words
     * @param found of how many it was found, in words
     */
    public record CauseView(String code, String title, String hindered, String found) {}

    /**
     * A class.
     *
     * @param name its name; empty: the cards tell none
     * @param hindering how many findings keep somebody out
     * @param first what is found most often
     */
    public record ClassView(String name, long hindering, String first) {}
}
