package ru.nso.esialogin.console.school.files;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.imports.run.KeptRow;

/**
 * A file.
 *
 * @param head what stands above
 * @param file the file
 * @param preview what it does to logins
 * @param rows the first rows of which something has to be said
 * @param writable whether the same file can be sent to be written
 * @param own whether the caller has sent it
 * @param again where another file is chosen
 * @param problems why the file was not taken in to be written; empty: nothing was sent
 */
public record OneModel(
        SchoolHead head,
        FileView file,
        PreviewView preview,
        List<RowView> rows,
        boolean writable,
        boolean own,
        String again,
        List<String> problems) {

    /**
     * What is to be said of a row.
     *
     * @param number its number in the table
     * @param column the column
     * @param what what is wrong
     * @param howToMend what would be right
     * @param state what became of the row
     * @param sign sign of that
     */
    public record RowView(long number, String column, String what, String howToMend, String state, String sign) {
        static Stream<RowView> of(KeptRow row) {
            return row.problems().stream()
                    .map(problem -> new RowView(
                            row.number(),
                            problem.column(),
                            problem.what(),
                            problem.howToMend(),
                            switch (row.state()) {
                                case REMARKED -> "принята";
                                case REFUSED -> "не принята";
                                case CONFLICT -> "решает человек";
                            },
                            switch (row.state()) {
                                case REMARKED -> "info";
                                case REFUSED -> "bad";
                                case CONFLICT -> "warn";
                            }));
        }
    }
}
