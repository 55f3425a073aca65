package ru.nso.esialogin.bench.rivals.easyrules;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Reported;
import ru.nso.esialogin.bench.rivals.Rival;
import ru.nso.esialogin.bench.rivals.Situation;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;

/** Easy Rules: rules registered once, fired over the facts of one login. */
public final class EasyRulesRival implements Rival {
    private final DatedPolicy dated;
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            new AttemptRules.WrongService(),
            new AttemptRules.LoginWithoutSnils(),
            new SnilsRules.ParentsSnils(),
            new SnilsRules.Unsound(),
            new SnilsRules.Foreign(),
            new SnilsRules.Empty(),
            new SnilsRules.EmptyPerhaps(),
            new SnilsRules.EmptyBesideSibling(),
            new FamilyRules.Parents(),
            new FamilyRules.CardNotFound(),
            new FamilyRules.Contacts(),
            new FamilyRules.Names());

    /** Registers the rules. */
    public EasyRulesRival(DatedPolicy dated) {
        this.dated = dated;
    }

    @Override
    public List<Reported> examine(LoginCase login, Simulation simulation) {
        Situation situation = new Situation(login, simulation, dated);
        Marks marks = new Marks();
        Facts facts = new Facts();
        facts.put("situation", situation);
        facts.put("marks", marks);
        engine.fire(rules, facts);
        return marks.findings(situation);
    }
}
