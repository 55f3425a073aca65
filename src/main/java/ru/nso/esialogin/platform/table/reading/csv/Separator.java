package ru.nso.esialogin.platform.table.reading.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands between the cells of a text. Told from its first rows: the sign that most of them hold equally often. */
final class Separator {
    private static final int ROWS_LOOKED_AT = 20;

    /** Where several fit equally well, the one that stands inside cells least often comes first. */
    private static final List<Character> KNOWN = List.of('\t', ';', ',');

    private static final char USUAL = ';';
    private static final String TOLD = "sep=";

    private Separator() {}

    /** Whether the first row says nothing but the separator, as Excel understands it. */
    static boolean isTold(String beginning) {
        return beginning.startsWith(TOLD)
                && beginning.length() > TOLD.length()
                && KNOWN.contains(beginning.charAt(TOLD.length()))
                && (beginning.length() == TOLD.length() + 1
                        || beginning.charAt(TOLD.length() + 1) == '\r'
                        || beginning.charAt(TOLD.length() + 1) == '\n');
    }

    /**
     * The separator.
     *
     * @param beginning the first rows
     * @param cut whether the last of them may be incomplete
     */
    static char of(String beginning, boolean cut) {
        if (isTold(beginning)) {
            return beginning.charAt(TOLD.length());
        }
        List<String> rows = firstRows(beginning, cut);
        char best = USUAL;
        long agreed = 0;
        for (char candidate : KNOWN) {
            long agree = rowsThatAgree(rows, candidate);
            if (agree > agreed) {
                agreed = agree;
                best = candidate;
            }
        }
        return best;
    }

    /** What stands outside of quotation marks in each of the first rows. */
    private static List<String> firstRows(String beginning, boolean cut) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < beginning.length() && rows.size() < ROWS_LOOKED_AT; i++) {
            char c = beginning.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                addIfFilled(rows, row);
            } else if (!quoted) {
                row.append(c);
            }
        }
        if (!cut || rows.isEmpty()) {
            addIfFilled(rows, row);
        }
        return rows;
    }

    private static void addIfFilled(List<String> rows, StringBuilder row) {
        if (!row.toString().isBlank() || row.indexOf("\t") >= 0) {
            rows.add(row.toString());
        }
        row.setLength(0);
    }

    private static long rowsThatAgree(List<String> rows, char separator) {
        Map<Long, Long> rowsByCount = new TreeMap<>();
        for (String row : rows) {
            long count = row.chars().filter(c -> c == separator).count();
            if (count > 0) {
                rowsByCount.merge(count, 1L, Long::sum);
            }
        }
        return rowsByCount.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    }
}
