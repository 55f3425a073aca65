package ru.nso.esialogin.imports.newcomer;

import java.util.Arrays;

/**
 * Who came first under each of many keys. Keys are numbers that were mixed well: two keys that happen to have one number
 * are taken for one. Open addressing, so that millions of keys take megabytes.
 */
final class KeyTable {
    /** More would take more than 128 megabytes. */
    private static final int MOST_SLOTS = 1 << 23;

    private static final int FIRST_SLOTS = 1 << 10;
    private static final int NOBODY = -1;

    private final int mostSlots;
    private long[] keys = new long[FIRST_SLOTS];
    private int[] rows = empty(FIRST_SLOTS);
    private int[] humans = new int[FIRST_SLOTS];
    private int size;

    KeyTable() {
        this(MOST_SLOTS);
    }

    KeyTable(int mostSlots) {
        this.mostSlots = mostSlots;
    }

    /** Whether there is no room for a new key. */
    boolean isFull() {
        return isCrowded() && keys.length >= mostSlots;
    }

    /**
     * The place of the one who came first under a key: this one, if nobody did before.
     *
     * @throws IllegalStateException if it is a new key and there is no room
     */
    int first(long key, int row, int human) {
        if (isCrowded() && keys.length < mostSlots) {
            grow();
        }
        int slot = slot(key);
        if (rows[slot] == NOBODY) {
            if (isFull()) {
                throw new IllegalStateException("no room for more keys");
            }
            keys[slot] = key;
            rows[slot] = row;
            humans[slot] = human;
            size++;
        }
        return slot;
    }

    int row(int place) {
        return rows[place];
    }

    int human(int place) {
        return humans[place];
    }

    /** Three quarters are taken: the next free slot is still near. */
    private boolean isCrowded() {
        return size >= keys.length / 4 * 3;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (rows[slot] != NOBODY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        int[] oldHumans = humans;
        keys = new long[2 * oldKeys.length];
        rows = empty(keys.length);
        humans = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldRows[old] != NOBODY) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                rows[slot] = oldRows[old];
                humans[slot] = oldHumans[old];
            }
        }
    }

    private static int[] empty(int slots) {
        int[] rows = new int[slots];
        Arrays.fill(rows, NOBODY);
        return rows;
    }
}
