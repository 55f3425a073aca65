package ru.nso.esialogin.console.desk.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.ticket.form.Fault;

/**
 * The form for other words.
 *
 * @param what for what
 * @param path where it is
 * @param current the words that are used
 * @param typed what was typed, or the words that are used
 * @param variables which variables may stand there, in words
 * @param faults what is wrong with what was typed
 * @param shown how what was typed looks in a letter; {@code null}: nobody has asked
 * @param waiting the words that wait for a second person; empty: none, so that others can be proposed
 * @param release where the second person decides; empty: nothing is to be decided
 */
record WordingModel(
        String what,
        String path,
        String current,
        TypedWording typed,
        String variables,
        List<Fault> faults,
        WordingPreview.@Nullable Shown shown,
        String waiting,
        String release) {

    /** What is wrong with a field. */
    public List<Fault> of(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }
}
