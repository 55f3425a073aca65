package ru.nso.esialogin.console.family.login;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One of several answers to a question of a form.
 *
 * @param value what is sent
 * @param label its text, in Russian
 * @param chosen whether it is chosen
 */
public record Choice(String value, String label, boolean chosen) {

    /** All values of a question, in their order. */
    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> words, Collection<String> chosen) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.apply(value), chosen.contains(value.name())))
                .toList();
    }
}
