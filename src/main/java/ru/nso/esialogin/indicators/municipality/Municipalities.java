package ru.nso.esialogin.indicators.municipality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.indicators.table.ShippedTable;

/**
 * All municipalities, from {@code municipalities.csv}, where other spellings are added too. A name counts only if it is
 * there: what merely looks alike is proposed to whoever wrote it, and never taken for it.
 */
public final class Municipalities {
    private static final int FARTHEST = 2;
    private static final int MOST_PROPOSED = 3;

    private final List<String> names;
    private final Map<String, String> canonical = new HashMap<>();

    private Municipalities(List<ShippedTable.Line> lines) {
        names = lines.stream().map(line -> line.of("name")).toList();
        for (ShippedTable.Line line : lines) {
            put(line.of("name"), line.of("name"));
            for (String alias : line.of("aliases").split("\\|", -1)) {
                if (!alias.isEmpty()) {
                    put(alias, line.of("name"));
                }
            }
        }
    }

    /** Those that are shipped. */
    public static Municipalities shipped() {
        return new Municipalities(ShippedTable.read("municipalities.csv").lines());
    }

    /** Canonical names, in the order of the region's tables. */
    public List<String> names() {
        return names;
    }

    /** The canonical name of what somebody wrote. */
    public Optional<String> find(String written) {
        return Optional.ofNullable(canonical.get(tidy(written)));
    }

    /** Canonical names that look like what somebody wrote, the most alike first. */
    public List<String> propose(String written) {
        String sought = tidy(written).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> distance(sought, name) <= FARTHEST)
                .sorted(Comparator.comparingInt((String name) -> distance(sought, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PROPOSED)
                .toList();
    }

    /** A name without superfluous blanks. */
    public static String tidy(String written) {
        return written.replace('\u00a0', ' ').strip().replaceAll(" +", " ");
    }

    private void put(String written, String name) {
        String before = canonical.put(written, name);
        if (before != null && !before.equals(name)) {
            throw new IllegalStateException("municipalities.csv gives one spelling to two municipalities: " + name);
        }
    }

    /** Letters to change, add or leave out (Levenshtein). */
    private static int distance(String left, String name) {
        String right = name.toLowerCase(Locale.ROOT);
        if (Math.abs(left.length() - right.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[] above = new int[right.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swapped = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swapped, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[right.length()];
    }
}
