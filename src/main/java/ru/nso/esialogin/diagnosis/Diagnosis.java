package ru.nso.esialogin.diagnosis;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.diagnosis.text.Texts;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.repair.Planning;
import ru.nso.esialogin.repair.question.NextQuestion;
import ru.nso.esialogin.rules.engine.RuleCrash;
import ru.nso.esialogin.rules.text.CatalogueVersion;

/**
 * An explained login.
 *
 * @param version state of rules, pages and policies it was made from
 * @param simulation how the login goes
 * @param causes why, the decisive cause first
 * @param planning every smallest set of edits that mends the login, or the proof that no card can be at fault
 * @param plans the best of the plans with whom else they touch, dangerous ones behind all others
 * @param question the missing fact whose answer tells most; empty where nothing is open
 * @param crashes causes that could not be decided because their rule broke down
 * @param texts what to tell whom
 */
public record Diagnosis(
        CatalogueVersion version,
        Simulation simulation,
        List<DiagnosedCause> causes,
        Planning planning,
        List<CheckedPlan> plans,
        Optional<NextQuestion> question,
        List<RuleCrash> crashes,
        Texts texts) {

    /** Copies the lists. */
    public Diagnosis {
        causes = List.copyOf(causes);
        plans = List.copyOf(plans);
        crashes = List.copyOf(crashes);
    }

    /** Whether there are more plans than those told. */
    public boolean hasMorePlans() {
        return planning.plans().size() > plans.size();
    }
}
