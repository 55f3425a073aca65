package ru.nso.esialogin.diagnosis;

import jakarta.inject.Singleton;
import java.util.List;
import ru.nso.esialogin.diagnosis.text.AnswerTexts;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;
import ru.nso.esialogin.rules.text.CatalogueVersion;
import ru.nso.esialogin.rules.text.CauseTexts;

/** Explains logins: simulates, asks the rules, writes the texts. Pure: equal facts give an equal answer. */
@Singleton
public final class Diagnoses {
    private final LoginSimulator simulator;
    private final RuleEngine engine;
    private final CauseTexts pages;
    private final CatalogueVersion version;
    private final AnswerTexts texts;

    public Diagnoses(LoginSimulator simulator, RuleEngine engine, CauseTexts pages, CatalogueVersion version) {
        this.simulator = simulator;
        this.engine = engine;
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

    /** Plays the login and says why it goes as it goes. */
    public Diagnosis explain(LoginCase login) {
        Simulation simulation = simulator.simulate(login);
        Explanation explanation = engine.explain(login, simulation);
        List<DiagnosedCause> causes = explanation.causes().stream()
                .map(cause -> new DiagnosedCause(
                        cause, pages.fixes(cause, login.identity().role())))
                .toList();
        return new Diagnosis(
                version, simulation, causes, explanation.crashes(), texts.write(login, simulation, explanation));
    }
}
