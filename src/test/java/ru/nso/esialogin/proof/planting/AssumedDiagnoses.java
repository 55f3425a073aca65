package ru.nso.esialogin.proof.planting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;

/** Diagnoses every member of a family by the assumed account (rulings: Assumed account). */
final class AssumedDiagnoses {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final RuleEngine ENGINE = RuleFixture.engine();

    private AssumedDiagnoses() {}

    /** Causes found for all members, with the certainty and severity each has for whom. */
    static List<ExplainedCause> of(DemoFamily family, LocalDate day) {
        List<ExplainedCause> found = new ArrayList<>();
        for (LoginCase login : logins(family, day)) {
            Explanation explanation = ENGINE.explain(login, SIMULATOR.simulate(login));
            if (!explanation.crashes().isEmpty()) {
                throw new AssertionError(explanation.crashes());
            }
            found.addAll(explanation.causes());
        }
        return found;
    }

    /** One login for each pupil, each parent once, and each staff card. */
    private static List<LoginCase> logins(DemoFamily family, LocalDate day) {
        Instant noon =
                day.atTime(LocalTime.NOON).atZone(DatedPolicy.STANDARD.zone()).toInstant();
        AssumedLogin assumed = new AssumedLogin(family.cards(), family.staff(), DatedPolicy.STANDARD);
        List<LoginCase> logins = new ArrayList<>();
        Map<String, Parent> parents = new LinkedHashMap<>();
        for (PersonCard card : family.cards()) {
            if (card.system() == SourceSystem.JOURNAL) {
                logins.add(assumed.ofPupil(card, noon));
                for (Parent parent : card.knownParents()) {
                    parents.putIfAbsent(
                            parent.kinship() + parent.person().name().display(), parent);
                }
            }
        }
        parents.values().forEach(parent -> logins.add(assumed.ofParent(parent, noon)));
        for (StaffCard employee : family.staff()) {
            logins.add(assumed.ofEmployee(employee, noon));
        }
        return logins;
    }
}
