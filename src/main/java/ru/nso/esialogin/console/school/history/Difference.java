package ru.nso.esialogin.console.school.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that two states of a card, or two cards, say differently.
 *
 * @param label what it is
 * @param before what the first one says, with masks; empty: nothing
 * @param after what the second one says
 */
public record Difference(String label, String before, String after) {

    /** All of them, in the order of the second one. */
    static List<Difference> between(Map<String, Member> before, Map<String, Member> after) {
        Set<String> pointers = new LinkedHashSet<>(after.keySet());
        pointers.addAll(before.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String pointer : pointers) {
            Member was = before.get(pointer);
            Member is = after.get(pointer);
            if (was == null && is != null) {
                differences.add(new Difference(is.label(), "", is.text()));
            } else if (was != null && is == null) {
                differences.add(new Difference(was.label(), was.text(), ""));
            } else if (was != null && is != null && !was.value().equals(is.value())) {
                differences.add(new Difference(is.label(), was.text(), is.text()));
            }
        }
        return differences;
    }

    /** Whether both look the same behind their masks. */
    public boolean isHidden() {
        return before.equals(after);
    }
}
