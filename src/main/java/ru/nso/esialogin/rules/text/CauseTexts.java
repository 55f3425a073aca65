package ru.nso.esialogin.rules.text;

import java.util.List;
import java.util.Map;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.ExplainedCause;

/** What the pages say about the causes of one answer. */
public final class CauseTexts {
    private final CausePages pages;

    /** Texts from these pages. */
    public CauseTexts(CausePages pages) {
        this.pages = pages;
    }

    /**
     * What has to be done about a cause: one fix for each actor, in the order of the catalogue. Of the three persons
     * only the one who logs in acts; where the catalogue does not name that one, those whom it names.
     *
     * @param role the role that logs in
     */
    public List<Fix> fixes(ExplainedCause cause, Role role) {
        return actors(cause, role).stream()
                .map(actor -> new Fix(actor, sectionFor(cause, actor).steps()))
                .toList();
    }

    /** The words for an actor about a cause, with the words of the finding in place of the variables. */
    public Section sectionFor(ExplainedCause cause, Actor actor) {
        return pages.page(cause.code()).sectionFor(actor).filled(cause.values());
    }

    /**
     * The words for an actor about a cause of which nothing more is known than its code.
     *
     * @param values words for the variables of the page; one that is not needed does no harm
     */
    public Section sectionFor(CauseCode code, Actor actor, Map<String, String> values) {
        return pages.page(code).sectionFor(actor).filled(values);
    }

    /**
     * What has to be brought to the school so that it can mend the cause; nothing where no document decides.
     *
     * @param whose {@link Heading#CHILD_DOCUMENTS} or {@link Heading#PARENT_DOCUMENTS}
     */
    public List<String> documents(CauseCode code, Heading whose) {
        return pages.page(code).section(whose).map(Section::steps).orElse(List.of());
    }

    /** The title of a cause. */
    public String title(CauseCode code) {
        return pages.page(code).title();
    }

    /** The words that every page has. */
    public Section section(ExplainedCause cause, Heading heading) {
        return pages.page(cause.code())
                .section(heading)
                .orElseThrow(() -> new BrokenPageException("The page of " + cause.code() + " lacks " + heading))
                .filled(cause.values());
    }

    /**
     * Who acts, in the order of the catalogue: of the three persons only the one who logs in; where the catalogue does not
     * name that one, those whom it names.
     */
    public static List<Actor> actors(ExplainedCause cause, Role role) {
        List<Actor> named = cause.entry().actors();
        Actor person = Actor.valueOf(role.name());
        return named.contains(person)
                ? named.stream()
                        .filter(actor -> !actor.isPerson() || actor == person)
                        .toList()
                : named;
    }
}
