package ru.nso.esialogin.access.statement;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.seal.LoggedEntry;

/** Entries of the log in the words of statements, for those who supervise. */
public final class EntryText {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private EntryText() {}

    /** What was done with which data. */
    public static String what(LoggedEntry entry) {
        boolean ofTheLog = Arrays.stream(Action.values())
                .anyMatch(action -> action.opensNoCard() && action.name().equals(entry.action()));
        return capital(ofTheLog ? Wording.action(Action.valueOf(entry.action())) : Wording.what(entry));
    }

    /** What an action is. */
    public static String what(Action action) {
        return capital(Wording.action(action));
    }

    /** What a purpose is. */
    public static String why(Purpose purpose) {
        return why(purpose.name());
    }

    /** What a purpose is, by its name. */
    public static String why(String purpose) {
        return capital(Wording.why(purpose));
    }

    /** In which role somebody works. */
    public static String role(Collection<String> roles) {
        return roles.isEmpty() ? "Сама система" : Wording.role(roles);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(RUSSIAN) + text.substring(1);
    }
}
