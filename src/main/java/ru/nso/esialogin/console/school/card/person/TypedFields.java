package ru.nso.esialogin.console.school.card.person;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came with a form.
 *
 * @param fields by their names
 */
public record TypedFields(MultivaluedMap<String, String> fields) {

    /** What stands in a field of which there is one; blank where there is none. */
    public String one(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** What stands in fields of the same name, in their order. */
    public List<String> all(String name) {
        return Optional.ofNullable(fields.get(name)).orElse(List.of()).stream()
                .map(text -> Objects.requireNonNullElse(text, "").strip())
                .toList();
    }

    /** Whether a box is ticked or a button pressed. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A number; zero where none stands there. */
    public long number(String name) {
        String text = one(name);
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "TypedFields[" + fields.size() + ']';
    }
}
