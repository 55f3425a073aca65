package ru.nso.esialogin.diagnosis.text;

import java.util.List;
import ru.nso.esialogin.diagnosis.Remedy;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.text.CauseTexts;

/** Writes the texts of one answer from the pages of its causes. */
public final class AnswerTexts {
    private final CauseTexts pages;
    private final DatedPolicy dated;

    /** Texts from these pages; the policy tells from which age a pupil is written to. */
    public AnswerTexts(CauseTexts pages, DatedPolicy dated) {
        this.pages = pages;
        this.dated = dated;
    }

    /** The texts for an explained login. */
    public Texts write(LoginCase login, Simulation simulation, Explanation explanation, Remedy remedy) {
        Addressee addressee = Addressee.of(login.identity(), simulation.household(), dated);
        LeakCheck leaks = LeakCheck.of(login, simulation.household());
        FamilyText family = new FamilyText(pages, addressee, leaks, childrenNotFound(login, simulation));
        return new Texts(
                family.write(simulation, explanation),
                new SchoolText(pages, simulation.household()).write(explanation),
                new OperatorText(login.identity().role()).write(simulation, explanation, remedy),
                family.withheld());
    }

    /** Names of the parent's own children, as the parent gave them. */
    private static List<String> childrenNotFound(LoginCase login, Simulation simulation) {
        return login.identity().role() == Role.PARENT
                ? NamedChildren.notFound(login, simulation.household()).stream()
                        .map(place -> login.children().get(place).name().display())
                        .toList()
                : List.of();
    }
}
