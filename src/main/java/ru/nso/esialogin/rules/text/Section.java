package ru.nso.esialogin.rules.text;

import java.util.List;
import java.util.Map;

/**
 * A section of a page.
 *
 * @param paragraphs what stands before and around the steps
 * @param steps numbered steps, without their numbers
 */
public record Section(List<String> paragraphs, List<String> steps) {

    /** Copies the lists. */
    public Section {
        paragraphs = List.copyOf(paragraphs);
        steps = List.copyOf(steps);
    }

    /**
     * The same section with words in place of the variables; a paragraph of which nothing is left is left out.
     *
     * @throws BrokenPageException if a variable has no word
     */
    Section filled(Map<String, String> values) {
        return new Section(
                paragraphs.stream()
                        .map(text -> Variables.fill(text, values))
                        .filter(text -> !text.isBlank())
                        .toList(),
                steps.stream().map(text -> Variables.fill(text, values)).toList());
    }
}
