package ru.nso.esialogin.console.analyst;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.input.Input;

/**
 * What is odd about the data of an indicator.
 *
 * @param heading which, and on which day
 * @param tabs its pages
 * @param day field for the day
 * @param lines row by row; rows without remarks are left out
 * @param clean how many rows have none, in words
 */
record QualityModel(String heading, List<Tab> tabs, Input day, List<Line> lines, String clean) {

    /**
     * A row with remarks.
     *
     * @param name whose
     * @param path its page
     * @param series which series; empty where there is one
     * @param remarks codes and reasons
     */
    record Line(String name, String path, String series, List<Remark> remarks) {}

    /**
     * A remark.
     *
     * @param what in a few words
     * @param reason a sentence
     */
    record Remark(String what, String reason) {}
}
