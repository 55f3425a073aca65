package ru.nso.esialogin.access.seal;

import java.util.TreeSet;

/**
 * Gives the entries of one run of the service their numbers. A number whose transaction was rolled back goes to the
 * next entry, so that in the end none is missing; nobody waits for anybody. Safe for use by many threads.
 */
public final class Numbers {
    private final TreeSet<Long> free = new TreeSet<>();
    private final TreeSet<Long> underWay = new TreeSet<>();
    private long next = 1;

    /** The lowest number that nobody has. */
    public synchronized long take() {
        Long returned = free.pollFirst();
        long number = returned == null ? next++ : returned;
        underWay.add(number);
        return number;
    }

    /** The entry of that number is in the database for good. */
    public synchronized void written(long number) {
        underWay.remove(number);
    }

    /** The transaction of that number was rolled back. */
    public synchronized void returned(long number) {
        if (underWay.remove(number)) {
            free.add(number);
        }
    }

    /** The numbers whose entries are known to be in the database. */
    public synchronized NumberSet written() {
        NumberSet written = new NumberSet();
        long from = 1;
        TreeSet<Long> open = new TreeSet<>(free);
        open.addAll(underWay);
        for (long gap : open) {
            addAll(written, from, gap - 1);
            from = gap + 1;
        }
        addAll(written, from, next - 1);
        return written;
    }

    private static void addAll(NumberSet set, long from, long to) {
        if (from <= to) {
            set.addRange(from, to);
        }
    }
}
