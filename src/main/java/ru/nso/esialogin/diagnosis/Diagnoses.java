package ru.nso.esialogin.diagnosis;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.diagnosis.text.AnswerTexts;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.Planner;
import ru.nso.esialogin.repair.Planning;
import ru.nso.esialogin.repair.SettledSeverity;
import ru.nso.esialogin.repair.question.NextQuestion;
import ru.nso.esialogin.repair.question.Priors;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;
import ru.nso.esialogin.rules.text.CatalogueVersion;
import ru.nso.esialogin.rules.text.CauseTexts;

/** Explains logins: simulates, asks the rules, plans the repair, writes the texts. Pure: equal facts give an equal answer. */
@Singleton
public final class Diagnoses {
    private final LoginSimulator simulator;
    private final RuleEngine engine;
    private final Planner planner;
    private final Priors priors;
    private final CauseTexts pages;
    private final CatalogueVersion version;
    private final AnswerTexts texts;

    public Diagnoses(
            LoginSimulator simulator,
            RuleEngine engine,
            Planner planner,
            Priors priors,
            CauseTexts pages,
            CatalogueVersion version) {
        this.simulator = simulator;
        this.engine = engine;
        this.planner = planner;
        this.priors = priors;
        this.pages = pages;
        this.version = version;
        this.texts = new AnswerTexts(pages, simulator.dated());
    }

    /** State of rules, pages and policies. */
    public CatalogueVersion version() {
        return version;
    }

    /** Plays the login without asking why. */
    public Simulation simulate(LoginCase login) {
        return simulator.simulate(login);
    }

    /**
     * How a login goes, and why, in short.
     *
     * @param verdict the verdict
     * @param causes codes of the causes, the decisive one first
     */
    public record Brief(Verdict verdict, List<CauseCode> causes) {
        /** Copies the codes. */
        public Brief {
            causes = List.copyOf(causes);
        }
    }

    /**
     * How a login goes, and why, before a word is written.
     *
     * @param simulation how it goes
     * @param explanation why, with the severities that the plans tell
     * @param planning what mends it
     */
    public record Judgement(Simulation simulation, Explanation explanation, Planning planning) {}

    /** Simulation, causes and plans of {@link #explain(LoginCase)}, without its texts and questions. */
    public Judgement judge(LoginCase login) {
        Simulation simulation = simulator.simulate(login);
        Explanation found = engine.explain(login, simulation);
        Planning planning = planner.plan(login, simulation, found);
        return new Judgement(simulation, SettledSeverity.settle(login, simulation, found, planning), planning);
    }

    /** The verdict and the causes of {@link #explain(LoginCase)}, without its texts, questions and plans. */
    public Brief brief(LoginCase login) {
        Judgement judgement = judge(login);
        List<CauseCode> codes = judgement.explanation().causes().stream()
                .map(ExplainedCause::code)
                .distinct()
                .toList();
        return new Brief(judgement.simulation().verdict(), codes);
    }

    /** The policies by which logins are played. */
    public DatedPolicy dated() {
        return simulator.dated();
    }

    /** Plays the login, says why it goes as it goes, what mends it, and what to ask next. */
    public Diagnosis explain(LoginCase login) {
        return explain(login, CheckedPlan.Check.NOBODY_ELSE);
    }

    /** The same, with everybody else whom the plans touch. */
    public Diagnosis explain(LoginCase login, CheckedPlan.Check check) {
        Judgement judgement = judge(login);
        Simulation simulation = judgement.simulation();
        Explanation explanation = judgement.explanation();
        Planning planning = judgement.planning();
        List<CheckedPlan> plans =
                CheckedPlan.best(planning.plans(), planner.limits().mostPlans(), simulation, check);
        Optional<NextQuestion> question = NextQuestion.of(simulation, explanation, priors);
        List<DiagnosedCause> causes = explanation.causes().stream()
                .map(cause -> new DiagnosedCause(
                        cause, pages.fixes(cause, login.identity().role())))
                .toList();
        return new Diagnosis(
                version,
                simulation,
                causes,
                planning,
                plans,
                question,
                explanation.crashes(),
                texts.write(login, simulation, explanation, new Remedy(planning, plans, question)));
    }
}
