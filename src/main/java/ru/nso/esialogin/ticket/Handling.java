package ru.nso.esialogin.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.ticket.clock.Formality;

/**
 * Who works on a ticket, by when, and with which others.
 *
 * @param assignedTo login name of whoever works on it
 * @param formality whether it is an appeal under 59-ФЗ
 * @param registeredAt when it was registered as one
 * @param dueAt until when something has to be done next
 * @param mergedInto the ticket in which it goes on
 * @param incident the incident that it belongs to
 */
public record Handling(
        Optional<String> assignedTo,
        Formality formality,
        Optional<Instant> registeredAt,
        Optional<Instant> dueAt,
        Optional<String> mergedInto,
        Optional<String> incident) {
    /** Nobody has done anything yet. */
    public static final Handling NONE = new Handling(
            Optional.empty(),
            Formality.UNDECIDED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Longest login name. */
    public static final int LONGEST_LOGIN = 100;

    /** What a login name can be: what cannot be one may be the name of somebody. */
    public static final String LOGIN = "[A-Za-z0-9._@-]+";

    private static final Pattern IS_LOGIN = Pattern.compile(LOGIN);

    /** Whether a text can be a login name. */
    public static boolean isLogin(String text) {
        return text.length() <= LONGEST_LOGIN && IS_LOGIN.matcher(text).matches();
    }

    /** The same with another date. */
    public Handling due(Optional<Instant> at) {
        return new Handling(assignedTo, formality, registeredAt, at, mergedInto, incident);
    }

    /** Without the login name. */
    @Override
    public String toString() {
        return "Handling";
    }
}
