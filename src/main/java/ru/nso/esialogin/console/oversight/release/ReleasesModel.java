package ru.nso.esialogin.console.oversight.release;

import java.util.List;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.oversight.Part;

/**
 * Releases, newest first.
 *
 * @param parts the way to the other parts
 * @param state field for the state
 * @param items the releases
 * @param next address of the next page; empty on the last one
 */
record ReleasesModel(List<Part.Link> parts, Choice state, List<ReleaseView> items, String next) {

    /**
     * One release, and the form for the second person.
     *
     * @param parts the way to the other parts
     * @param release the release
     * @param done what the caller has decided; empty: nothing
     * @param mistakes what is wrong in the form, or why it cannot be decided
     * @param form the form; none for those who may not decide it
     */
    record One(List<Part.Link> parts, ReleaseView release, String done, List<Mistake> mistakes, List<Form> form) {}

    /**
     * The form for a decision.
     *
     * @param fields the reason, and the ticket or call of those who answer them
     */
    record Form(List<Input> fields) {}
}
