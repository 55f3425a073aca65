package ru.nso.esialogin.console.school.files;

import java.util.List;
import ru.nso.esialogin.console.school.SchoolHead;

/**
 * Where to choose a file.
 *
 * @param head what stands above
 * @param kinds what can be in a file
 * @param systems from which subsystem it can be; none where that does not matter
 * @param action where the file is sent to
 * @param template where an empty table is
 * @param replaceable whether a file can have everybody of a school
 * @param problems why the file was not taken in; empty: nothing was sent
 * @param columns columns of which somebody has to say what they hold
 * @param past files that were sent before
 */
public record FormModel(
        SchoolHead head,
        List<KindLink> kinds,
        List<KindLink> systems,
        String action,
        String template,
        boolean replaceable,
        List<String> problems,
        List<ColumnView> columns,
        PastView past) {

    /**
     * What can be in a file, or from where it can be.
     *
     * @param path where it is chosen
     * @param title what it is
     * @param here whether it is chosen
     */
    public record KindLink(String path, String title, boolean here) {}
}
