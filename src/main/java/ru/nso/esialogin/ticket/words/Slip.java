package ru.nso.esialogin.ticket.words;

/** One slip of the keyboard: a letter too many, too few, another one, or two that changed places. */
final class Slip {
    private Slip() {}

    /** Whether one word comes from the other by at most one slip. */
    static boolean atMost(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = one.length() - head - tail;
        int right = other.length() - head - tail;
        if (left <= 1 && right <= 1) {
            return true;
        }
        return left == 2
                && right == 2
                && one.charAt(head) == other.charAt(head + 1)
                && one.charAt(head + 1) == other.charAt(head);
    }
}
