package ru.nso.esialogin.console.input;

import java.util.List;

/**
 * Something that is wrong in a form, for the list above it.
 *
 * @param name of the field; empty: of the form as a whole
 * @param message what, and what would be right
 */
public record Mistake(String name, String message) {

    /** What is wrong with a field; empty: nothing. */
    public static String at(List<Mistake> mistakes, String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.name().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse("");
    }
}
