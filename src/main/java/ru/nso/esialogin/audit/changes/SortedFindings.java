package ru.nso.esialogin.audit.changes;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A sorted stream of findings with its first one in sight. */
final class SortedFindings {
    private final Iterator<FindingKey> rest;
    private @Nullable FindingKey head;

    SortedFindings(Iterator<FindingKey> rest) {
        this.rest = rest;
        advance();
    }

    boolean hasHead() {
        return head != null;
    }

    FindingKey take() {
        FindingKey taken = head;
        if (taken == null) {
            throw new NoSuchElementException("The findings are at their end");
        }
        advance();
        return taken;
    }

    /** Whether the finding is in the stream; asked for findings in order, passes over those before. */
    boolean has(FindingKey asked) {
        while (head != null && head.compareTo(asked) < 0) {
            advance();
        }
        return asked.equals(head);
    }

    /** A stream at its end stands behind every other. */
    static int compareHeads(SortedFindings one, SortedFindings other) {
        FindingKey first = one.head;
        FindingKey second = other.head;
        if (first == null || second == null) {
            return Boolean.compare(first == null, second == null);
        }
        return first.compareTo(second);
    }

    private void advance() {
        FindingKey left = head;
        FindingKey next = next();
        while (left != null && left.equals(next)) {
            next = next();
        }
        if (left != null && next != null && next.compareTo(left) < 0) {
            throw new IllegalArgumentException("The findings do not come in order");
        }
        head = next;
    }

    private @Nullable FindingKey next() {
        return rest.hasNext() ? rest.next() : null;
    }
}
