package ru.nso.esialogin.bench.rivals.easyrules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
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
    private final Rules rules;

    private EasyRulesRival(DatedPolicy dated, Rules rules) {
        this.dated = dated;
        this.rules = rules;
    }

    /** Annotated classes: the way its documentation shows first. The library calls them by reflection. */
    public static EasyRulesRival annotated(DatedPolicy dated) {
        return new EasyRulesRival(
                dated,
                new Rules(
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
                        new FamilyRules.ChildUnseen(),
                        new FamilyRules.Contacts(),
                        new FamilyRules.Names()));
    }

    /** The same conditions and actions as lambdas, given to the library's builder: its second way, without reflection. */
    public static EasyRulesRival built(DatedPolicy dated) {
        AttemptRules.WrongService wrongService = new AttemptRules.WrongService();
        AttemptRules.LoginWithoutSnils withoutSnils = new AttemptRules.LoginWithoutSnils();
        SnilsRules.ParentsSnils parentsSnils = new SnilsRules.ParentsSnils();
        SnilsRules.Unsound unsound = new SnilsRules.Unsound();
        SnilsRules.Foreign foreign = new SnilsRules.Foreign();
        SnilsRules.Empty empty = new SnilsRules.Empty();
        SnilsRules.EmptyPerhaps emptyPerhaps = new SnilsRules.EmptyPerhaps();
        SnilsRules.EmptyBesideSibling besideSibling = new SnilsRules.EmptyBesideSibling();
        FamilyRules.Parents parents = new FamilyRules.Parents();
        FamilyRules.CardNotFound cardNotFound = new FamilyRules.CardNotFound();
        FamilyRules.ChildUnseen childUnseen = new FamilyRules.ChildUnseen();
        FamilyRules.Contacts contacts = new FamilyRules.Contacts();
        FamilyRules.Names names = new FamilyRules.Names();
        return new EasyRulesRival(
                dated,
                new Rules(
                        rule("L3", 2, (situation, marks) -> wrongService.holds(situation), wrongService::report),
                        rule("L2", 2, (situation, marks) -> withoutSnils.holds(situation), withoutSnils::report),
                        rule("L1 and L7", 0, (situation, marks) -> parentsSnils.holds(situation), parentsSnils::mark),
                        rule("D1", 2, (situation, marks) -> unsound.holds(situation), unsound::mark),
                        rule("D2", 5, foreign::holds, foreign::mark),
                        rule("D12", 2, (situation, marks) -> empty.holds(situation), empty::mark),
                        rule("D12 perhaps", 2, (situation, marks) -> emptyPerhaps.holds(situation), emptyPerhaps::mark),
                        rule("L6", 2, (situation, marks) -> besideSibling.holds(situation), besideSibling::mark),
                        rule("L4 and D8", 2, (situation, marks) -> parents.holds(situation), parents::mark),
                        rule(
                                "D8 perhaps",
                                2,
                                (situation, marks) -> cardNotFound.holds(situation),
                                cardNotFound::report),
                        rule(
                                "D8 for a named child",
                                2,
                                (situation, marks) -> childUnseen.holds(situation),
                                (situation, marks) -> childUnseen.mark(marks)),
                        rule("L5", 2, (situation, marks) -> contacts.holds(situation), contacts::mark),
                        rule("D6", 2, (situation, marks) -> names.holds(situation), names::mark)));
    }

    private static Rule rule(
            String name, int priority, BiPredicate<Situation, Marks> holds, BiConsumer<Situation, Marks> action) {
        return new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> holds.test(facts.get("situation"), facts.get("marks")))
                .then(facts -> action.accept(facts.get("situation"), facts.get("marks")))
                .build();
    }

    @Override
    public Evaluation given(LoginCase login, Simulation simulation) {
        Situation situation = new Situation(login, simulation, dated);
        return () -> examine(situation);
    }

    private List<Reported> examine(Situation situation) {
        Marks marks = new Marks();
        Facts facts = new Facts();
        facts.put("situation", situation);
        facts.put("marks", marks);
        engine.fire(rules, facts);
        return marks.findings(situation);
    }
}
