package ru.nso.esialogin.access.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of entries, from 1 on, with few gaps: every number below {@link #next} except the missing ranges. Small
 * however many numbers there are; not safe for use by many threads.
 */
public final class NumberSet {
    /** Missing ranges below next: from → to, both missing. */
    private final TreeMap<Long, Long> missing = new TreeMap<>();

    private long next = 1;

    /** A copy. */
    public NumberSet copy() {
        NumberSet copy = new NumberSet();
        copy.missing.putAll(missing);
        copy.next = next;
        return copy;
    }

    /** One above the largest number in it. */
    public long next() {
        return next;
    }

    /** How many numbers are in it. */
    public long size() {
        long gaps = missing.entrySet().stream()
                .mapToLong(range -> range.getValue() - range.getKey() + 1)
                .sum();
        return next - 1 - gaps;
    }

    public boolean contains(long number) {
        if (number < 1 || number >= next) {
            return false;
        }
        Map.Entry<Long, Long> range = missing.floorEntry(number);
        return range == null || range.getValue() < number;
    }

    /** Puts a number in. */
    public void add(long number) {
        if (number >= next) {
            if (number > next) {
                missing.put(next, number - 1);
            }
            next = number + 1;
            return;
        }
        Map.Entry<Long, Long> range = missing.floorEntry(number);
        if (range == null || range.getValue() < number) {
            return;
        }
        missing.remove(range.getKey());
        if (range.getKey() < number) {
            missing.put(range.getKey(), number - 1);
        }
        if (number < range.getValue()) {
            missing.put(number + 1, range.getValue());
        }
    }

    /**
     * Puts all numbers of a range in that lies above everything that is in it.
     *
     * @throws IllegalArgumentException if it does not
     */
    void addRange(long from, long to) {
        if (from < next || to < from) {
            throw new IllegalArgumentException("not above: " + from);
        }
        add(from);
        next = to + 1;
    }

    /** The gaps below {@link #next}, in ascending order. */
    public List<Range> missing() {
        List<Range> ranges = new ArrayList<>(missing.size());
        missing.forEach((from, to) -> ranges.add(new Range(from, to)));
        return ranges;
    }

    /** The ranges of numbers that are in it, from one number to another. */
    public List<Range> present(long lowest, long highest) {
        List<Range> ranges = new ArrayList<>();
        for (Range range : present()) {
            long from = Math.max(lowest, range.from());
            long to = Math.min(highest, range.to());
            if (from <= to) {
                ranges.add(new Range(from, to));
            }
        }
        return ranges;
    }

    private List<Range> present() {
        List<Range> ranges = new ArrayList<>();
        long from = 1;
        for (Map.Entry<Long, Long> gap : missing.entrySet()) {
            if (from < gap.getKey()) {
                ranges.add(new Range(from, gap.getKey() - 1));
            }
            from = gap.getValue() + 1;
        }
        if (from < next) {
            ranges.add(new Range(from, next - 1));
        }
        return ranges;
    }

    /** Short text, such as {@code 10,4-5,7}: next, then what is missing. {@link #parse} reads it. */
    public String text() {
        StringBuilder text = new StringBuilder(Long.toString(next));
        missing.forEach((from, to) -> {
            text.append(',').append(from);
            if (to > from) {
                text.append('-').append(to);
            }
        });
        return text.toString();
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static NumberSet parse(String text) {
        String[] parts = text.split(",", -1);
        NumberSet set = new NumberSet();
        set.next = Long.parseLong(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String[] ends = parts[i].split("-", 2);
            long from = Long.parseLong(ends[0]);
            long to = ends.length == 2 ? Long.parseLong(ends[1]) : from;
            if (from < 1 || to < from || to >= set.next) {
                throw new IllegalArgumentException("no set of numbers");
            }
            set.missing.put(from, to);
        }
        return set;
    }

    @Override
    public String toString() {
        return text();
    }

    /** Numbers from one to another, both included. */
    public record Range(long from, long to) {}
}
