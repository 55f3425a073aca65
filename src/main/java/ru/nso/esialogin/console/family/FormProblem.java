package ru.nso.esialogin.console.family;

import java.util.List;

/**
 * What is wrong with a field of a form.
 *
 * @param field id of the field; the first one where it is of the whole form
 * @param message what is wrong and what would be right; never the value
 */
public record FormProblem(String field, String message) {

    /** What is wrong with one field; empty: nothing. */
    public static String of(List<FormProblem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FormProblem::message)
                .findFirst()
                .orElse("");
    }
}
