package ru.nso.esialogin.console.input;

import java.util.List;

/**
 * A field with a list to choose from.
 *
 * @param name its name and id
 * @param label what it is
 * @param error what is wrong with it; empty: nothing
 * @param options what there is
 */
public record Choice(String name, String label, String error, List<Option> options) {
    public Choice {
        options = List.copyOf(options);
    }

    /**
     * One of the list.
     *
     * @param value what is sent
     * @param text what is read
     * @param chosen whether it is chosen
     */
    public record Option(String value, String text, boolean chosen) {}
}
