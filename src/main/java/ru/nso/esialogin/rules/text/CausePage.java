package ru.nso.esialogin.rules.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;

/** The page of one cause: what it is, and who is told what. */
public final class CausePage {
    private final CauseCode code;
    private final String title;
    private final Map<Heading, Section> sections;
    private final String markdown;

    CausePage(CauseCode code, String title, Map<Heading, Section> sections, String markdown) {
        this.code = code;
        this.title = title;
        this.sections = new EnumMap<>(sections);
        this.markdown = markdown;
    }

    /** Identifier of the cause. */
    public CauseCode code() {
        return code;
    }

    /** Title, the same as in the catalogue. */
    public String title() {
        return title;
    }

    /** The page as it was written, in Markdown. */
    public String markdown() {
        return markdown;
    }

    /** The section under a heading; nothing where the page does not have it. */
    public Optional<Section> section(Heading heading) {
        return Optional.ofNullable(sections.get(heading));
    }

    /** The section for an actor: the own one, for a pupil or an employee else that of the family. */
    public Section sectionFor(Actor actor) {
        Section own = sections.get(Heading.of(actor));
        if (own != null) {
            return own;
        }
        Section family = actor.isPerson() ? sections.get(Heading.FAMILY) : null;
        if (family == null) {
            throw new BrokenPageException("The page of " + code + " tells " + actor + " nothing");
        }
        return family;
    }

    /** Names of the variables that the page needs. */
    public Set<String> variables() {
        Set<String> names = new TreeSet<>();
        for (Section section : sections.values()) {
            for (List<String> texts : List.of(section.paragraphs(), section.steps())) {
                texts.forEach(text -> names.addAll(Variables.in(text)));
            }
        }
        return names;
    }
}
