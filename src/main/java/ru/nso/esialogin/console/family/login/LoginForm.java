package ru.nso.esialogin.console.family.login;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.family.Work;

/**
 * What is told of a login, as it was typed or chosen. It holds personal values and goes nowhere but into the fields it
 * came from.
 */
final class LoginForm {
    private final MultivaluedMap<String, String> fields;

    private LoginForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    static LoginForm of(MultivaluedMap<String, String> fields) {
        return new LoginForm(fields);
    }

    /** What was typed into a field; empty where it is left out. */
    String text(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "").strip();
    }

    /** Whether a box is ticked. */
    boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /** Whether the login is told without a card. */
    boolean withoutCard() {
        return text("card").isEmpty();
    }

    /** The number of the ticket. */
    String caseId() {
        return Work.told(text("case"));
    }

    /** What was chosen of a question; nothing where it is left out or no answer to it. */
    <E extends Enum<E>> Optional<E> chosen(String field, E[] values) {
        return named(text(field), values);
    }

    /** Everything that was chosen of a question. */
    <E extends Enum<E>> List<E> allChosen(String field, E[] values) {
        List<@Nullable String> told = fields.getOrDefault(field, List.of());
        return told.stream()
                .flatMap(text -> named(text == null ? "" : text, values).stream())
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(String text, E[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "LoginForm";
    }
}
