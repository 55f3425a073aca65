package ru.nso.esialogin.imports.heading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is wrong with a heading, or worth knowing of it.
 *
 * @param column letter of the column in a spreadsheet; empty where the table as a whole is meant
 * @param heading as it stands in the file; empty where it may be no heading at all
 * @param what what it is, in Russian
 * @param howToMend what to do, in Russian
 */
public record HeadingProblem(String column, String heading, String what, String howToMend) {
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 4;

    /** Of a day, or of a patronymic. */
    private static final Pattern VALUE = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}" + "|\\p{L}{2}(?:[ое]вич|[ое]вна|ична|[ -]оглы|[ -]кызы)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** All of it in one text: where, what, how to mend. */
    public String sentence() {
        String told = (column.isEmpty() ? "" : "Колонка " + column) + (heading.isEmpty() ? "" : " «" + heading + "»");
        return (told.isEmpty() ? "" : told.strip() + ". ") + what + ' ' + howToMend;
    }

    static HeadingProblem ofColumn(int index, String heading, String what, String howToMend) {
        return new HeadingProblem(letters(index), shown(heading), what, howToMend);
    }

    static HeadingProblem ofHeading(String heading, String what, String howToMend) {
        return new HeadingProblem("", shown(heading), what, howToMend);
    }

    static HeadingProblem ofTable(String what, String howToMend) {
        return new HeadingProblem("", "", what, howToMend);
    }

    /** {@code AB} for 27. */
    static String letters(int index) {
        String letters = "";
        for (int left = index + 1; left > 0; left = (left - 1) / 26) {
            letters = (char) ('A' + (left - 1) % 26) + letters;
        }
        return letters;
    }

    /** A heading is no personal datum; what is long or full of digits may be none. */
    static String shown(String heading) {
        String text = heading.strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST || mayBeValue(text) ? "" : text;
    }

    /** Whether a row may be one of data, of which nothing may be told: some text of it may be a value. */
    static boolean mayBeData(List<String> row) {
        return row.stream().anyMatch(HeadingProblem::mayBeValue);
    }

    private static boolean mayBeValue(String text) {
        return text.indexOf('@') >= 0
                || text.chars().filter(Character::isDigit).count() > MOST_DIGITS
                || VALUE.matcher(text).find();
    }
}
