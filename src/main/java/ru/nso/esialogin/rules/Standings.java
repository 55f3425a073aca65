package ru.nso.esialogin.rules;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * Persons on cards, in order; never changed. Every rule goes through them several times, and the iterators of the JDK's
 * unmodifiable lists, which the whole program shares, cost more than what the rules ask; these are inlined.
 */
public final class Standings extends AbstractList<Standing> implements RandomAccess {
    private static final Standings NONE = new Standings(new Standing[0]);

    private final Standing[] all;

    private Standings(Standing[] all) {
        super();
        this.all = all;
    }

    static Standings of(Collection<Standing> all) {
        return new Standings(all.toArray(new Standing[0]));
    }

    /** Those that meet a condition. */
    public Standings those(Predicate<Standing> condition) {
        Standing[] found = NONE.all;
        int count = 0;
        for (Standing one : all) {
            if (condition.test(one)) {
                if (count == 0) {
                    found = new Standing[all.length];
                }
                found[count++] = one;
            }
        }
        if (count == all.length) {
            return this;
        }
        return count == 0 ? NONE : new Standings(Arrays.copyOf(found, count));
    }

    /** Whether any meets a condition. */
    public boolean any(Predicate<Standing> condition) {
        for (Standing one : all) {
            if (condition.test(one)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Standing get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }

    @Override
    public Iterator<Standing> iterator() {
        return new InOrder(all);
    }

    private static final class InOrder implements Iterator<Standing> {
        private final Standing[] all;
        private int next;

        InOrder(Standing[] all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return next < all.length;
        }

        @Override
        public Standing next() {
            if (next == all.length) {
                throw new NoSuchElementException();
            }
            return all[next++];
        }
    }
}
