package ru.nso.esialogin.console.family;

import java.util.List;

/**
 * The search and what it found.
 *
 * @param form what was typed
 * @param needsCase whether a number of a ticket must be told
 * @param problems what is wrong with it
 * @param searched whether a search was made
 * @param cards what it found
 * @param more whether there are more cards than are shown
 * @param staffToo whether employees were searched
 * @param query the part of addresses that carries the ticket along
 */
record SearchView(
        SearchForm form,
        boolean needsCase,
        List<FormProblem> problems,
        boolean searched,
        List<CardView> cards,
        boolean more,
        boolean staffToo,
        String query) {

    /** What is wrong with a field; empty: nothing. */
    public String error(String field) {
        return FormProblem.of(problems, field);
    }
}
