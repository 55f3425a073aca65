package ru.nso.esialogin.console.analyst.entry;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;

/**
 * Values of a municipality or the region with all they said before, and the form for one more.
 *
 * @param heading whose
 * @param tabs the pages of the indicator
 * @param path address of the page
 * @param table where a table of values is taken in
 * @param whose field to choose whose values are shown
 * @param done what became of the value that was sent; empty: none was
 * @param notes what is odd about it
 * @param mistakes what is wrong in the form
 * @param form the form; none for those who may not write
 * @param lines versions, the latest day and version first
 * @param limited whether there may be more
 */
record ValuesModel(
        String heading,
        List<Tab> tabs,
        String path,
        String table,
        Choice whose,
        String done,
        List<String> notes,
        List<Mistake> mistakes,
        List<Form> form,
        List<Line> lines,
        boolean limited) {

    /**
     * The form.
     *
     * @param municipality whose value; empty for the region
     * @param series field for the series, where there are several
     * @param fields the others
     */
    record Form(String municipality, List<Choice> series, List<Input> fields) {}

    /**
     * A version of a value.
     *
     * @param day the day
     * @param series the series; empty where there is one
     * @param value what was counted
     * @param published as it was published
     * @param written the name as the source writes it, where it differs
     * @param state whether it counts, or was corrected
     * @param counts whether it is the one that counts
     * @param recorded when it was written
     * @param by by whom
     * @param edit the form filled with it; empty where it cannot be corrected
     */
    record Line(
            String day,
            String series,
            String value,
            String published,
            String written,
            String state,
            boolean counts,
            String recorded,
            String by,
            String edit) {}
}
