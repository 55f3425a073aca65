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
 */
public record Letter(Channel channel, String name, String email, String phone, String subject, String body) {
    /** How it came, not what it says. */
    @Override
    public String toString() {
        return "Letter by " + channel;
    }
}
