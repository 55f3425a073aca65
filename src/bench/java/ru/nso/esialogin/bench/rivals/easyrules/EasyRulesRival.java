package ru.nso.esialogin.bench.rivals.easyrules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import ru.nso.esialogin.bench.rivals.CauseSet;
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
    public static EasyRulesRival annotated(CauseSet causes, DatedPolicy dated) {
        Rules rules = new Rules(
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
                new FamilyRules.Names());
        if (causes != CauseSet.FIRST) {
            rules.register(new OrderRules.Conflict(), new OrderRules.CardNotFound(), new StaffRules.ParentRoleOnly());
        }
        if (causes == CauseSet.ALL) {
            rules.register(
                    new ContactRules.Outdated(),
                    new ContactRules.Faulty(),
                    new ContactRules.WithoutSnils(),
                    new SharedRules.Phones(),
                    new SharedRules.Emails(),
                    new CardRules.Doubled(),
                    new CardRules.Linked(),
                    new PairRules.Pairs());
        }
        return new EasyRulesRival(dated, rules);
    }

    /** The same conditions and actions as lambdas, given to the library's builder: its second way, without reflection. */
    public static EasyRulesRival built(CauseSet causes, DatedPolicy dated) {
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
        Rules rules = new Rules(
                rule("L3", 2, wrongService::holds, wrongService::report),
                rule("L2", 2, withoutSnils::holds, withoutSnils::report),
                rule("L1 and L7", 0, parentsSnils::holds, parentsSnils::mark),
                rule("D1", 2, unsound::holds, unsound::mark),
                new RuleBuilder()
                        .name("D2")
                        .priority(5)
                        .when(facts -> foreign.holds(facts.get("situation"), facts.get("marks")))
                        .then(facts -> foreign.mark(facts.get("situation"), facts.get("marks")))
                        .build(),
                rule("D12", 2, empty::holds, empty::mark),
                rule("D12 perhaps", 2, emptyPerhaps::holds, emptyPerhaps::mark),
                rule("L6", 2, besideSibling::holds, besideSibling::mark),
                rule("L4 and D8", 2, parents::holds, parents::mark),
                rule("D8 perhaps", 2, cardNotFound::holds, cardNotFound::report),
                rule("D8 for a named child", 2, childUnseen::holds, (situation, marks) -> childUnseen.mark(marks)),
                rule("L5", 2, contacts::holds, contacts::mark),
                rule("D6", 2, names::holds, names::mark));
        if (causes != CauseSet.FIRST) {
            OrderRules.Conflict conflict = new OrderRules.Conflict();
            OrderRules.CardNotFound pupilCardNotFound = new OrderRules.CardNotFound();
            StaffRules.ParentRoleOnly parentRoleOnly = new StaffRules.ParentRoleOnly();
            rules.register(
                    rule("L9", 2, parentRoleOnly::holds, parentRoleOnly::mark),
                    rule("L8", 2, conflict::holds, conflict::mark),
                    rule(
                            "L8 perhaps",
                            2,
                            pupilCardNotFound::holds,
                            (situation, marks) -> pupilCardNotFound.report(marks)));
        }
        if (causes == CauseSet.ALL) {
            ContactRules.Outdated outdated = new ContactRules.Outdated();
            ContactRules.Faulty faulty = new ContactRules.Faulty();
            ContactRules.WithoutSnils without = new ContactRules.WithoutSnils();
            CardRules.Doubled doubled = new CardRules.Doubled();
            CardRules.Linked linked = new CardRules.Linked();
            SharedRules.Phones phones = new SharedRules.Phones();
            SharedRules.Emails emails = new SharedRules.Emails();
            PairRules.Pairs pairs = new PairRules.Pairs();
            rules.register(
                    rule("D3", 2, outdated::holds, outdated::mark),
                    rule("D5", 2, faulty::holds, faulty::mark),
                    rule("D11", 2, without::holds, without::mark),
                    rule("D7", 2, doubled::holds, doubled::mark),
                    rule("D9", 2, linked::holds, linked::mark),
                    rule("D4 phones", 2, phones::holds, phones::mark),
                    rule("D4 e-mails", 2, emails::holds, emails::mark),
                    rule("D10", 2, pairs::holds, pairs::mark));
        }
        return new EasyRulesRival(dated, rules);
    }

    private static Rule rule(
            String name, int priority, Predicate<Situation> holds, BiConsumer<Situation, Marks> action) {
        return new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> holds.test(facts.get("situation"))) // each look-up costs, so none is needless
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
