package ru.nso.esialogin.console.family.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.family.CardView;
import ru.nso.esialogin.console.family.FormProblem;

/**
 * The form that a diagnosis is made from.
 *
 * @param card the card; {@code null} where the login is told without one
 * @param people who stands on it
 * @param roles as what somebody logs in, without a card
 * @param entries doors
 * @param credentials how the person proves who it is
 * @param typed what is typed as login
 * @param factors second factors
 * @param levels levels of an account
 * @param symptoms what was noticed
 * @param problems what is wrong with the form
 * @param form what was typed
 * @param query the part of addresses that carries the ticket along
 */
record LoginView(
        @Nullable CardView card,
        List<Choice> people,
        List<Choice> roles,
        List<Choice> entries,
        List<Choice> credentials,
        List<Choice> typed,
        List<Choice> factors,
        List<Choice> levels,
        List<Choice> symptoms,
        List<FormProblem> problems,
        LoginForm form,
        String query) {

    /** What was typed into a field. */
    public String text(String field) {
        return form.text(field);
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return form.ticked(field);
    }

    /** The number of the ticket. */
    public String caseId() {
        return form.caseId();
    }

    /** What is wrong with a field; empty: nothing. */
    public String error(String field) {
        return FormProblem.of(problems, field);
    }
}
