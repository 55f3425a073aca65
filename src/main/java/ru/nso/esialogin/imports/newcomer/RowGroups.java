package ru.nso.esialogin.imports.newcomer;

import java.util.Arrays;

/** Rows that have to do with one another, directly or over others (union-find). Every row is a group by itself at first. */
final class RowGroups {
    private static final int FIRST_ROWS = 1 << 10;

    private int[] parents = ofThemselves(new int[0], FIRST_ROWS);

    /** Makes one group of two. */
    void unite(int one, int other) {
        int first = group(one);
        int second = group(other);
        // The lower number stays: so the group of row 0 is 0 for good.
        if (first < second) {
            parents[second] = first;
        } else {
            parents[first] = second;
        }
    }

    /** The group of a row: the lowest number in it. */
    int group(int row) {
        if (row >= parents.length) {
            parents = ofThemselves(parents, Math.max(row + 1, 2 * parents.length));
        }
        int at = row;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static int[] ofThemselves(int[] known, int length) {
        int[] parents = Arrays.copyOf(known, length);
        for (int row = known.length; row < length; row++) {
            parents[row] = row;
        }
        return parents;
    }
}
