package ru.nso.esialogin.ticket;

/**
 * A complaint as it came; what nobody told is blank.
 *
 * @param channel how it came
 * @param name name of the sender
 * @param email address of the sender
 * @param phone telephone of the sender
 * @param subject subject
 * @param body text, plain or a page
 * @param unproven whether anybody could have written that address there: it leads to no card and to no other ticket
 */
public record Letter(
        Channel channel, String name, String email, String phone, String subject, String body, boolean unproven) {
    /** Longest name, address, telephone and subject of what somebody fills in. */
    public static final int LONGEST_LINE = 1_000;

    /** Longest text of it. */
    public static final int LONGEST_BODY = 200_000;

    /** A complaint whose sender is believed. */
    public Letter(Channel channel, String name, String email, String phone, String subject, String body) {
        this(channel, name, email, phone, subject, body, false);
    }

    /** The address of the sender, blank if nobody proved it. */
    public String believedEmail() {
        return unproven ? "" : email;
    }

    /** How it came, not what it says. */
    @Override
    public String toString() {
        return "Letter by " + channel;
    }
}
