package ru.nso.esialogin.console.oversight.report;

import java.util.List;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.oversight.Part;

/**
 * A report of the log, line by line.
 *
 * @param parts the way to the other parts
 * @param path address of the page
 * @param fields fields of the form; none: there is no form
 * @param mistakes what is wrong in the form
 * @param summary what it tells of
 * @param lines the lines
 * @param nothing what is said where there is no line
 * @param next address of the next page; empty on the last one
 */
record Lines(
        List<Part.Link> parts,
        String path,
        List<Input> fields,
        List<Mistake> mistakes,
        String summary,
        List<Line> lines,
        String nothing,
        String next) {

    /**
     * A line.
     *
     * @param title what it is, in a few words
     * @param style badge of the title; empty: none
     * @param who operator and role
     * @param when from when to when, or on which day
     * @param text all of it in words
     */
    record Line(String title, String style, String who, String when, String text) {}
}
