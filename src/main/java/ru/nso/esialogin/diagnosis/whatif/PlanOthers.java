package ru.nso.esialogin.diagnosis.whatif;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.repair.Plan;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.repair.blast.Blast;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.Circle;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.PlanBlasts;
import ru.nso.esialogin.rules.Edit;

/** Whom else the plans of a diagnosis touch: among the cards of the case, or in the whole registry. */
@Singleton
public final class PlanOthers {
    private static final List<String> WHOLE_CARD = List.of("*");

    private final BlastRadius blast;
    private final Circles circles;
    private final AccessLog log;

    public PlanOthers(BlastRadius blast, Circles circles, AccessLog log) {
        this.blast = blast;
        this.circles = circles;
        this.log = log;
    }

    /** Others on the cards of the case. */
    public Function<Plan, OthersTouched> amongCards(LoginCase login, Simulation before) {
        PlanBlasts blasts = blast.ofPlans(login, before);
        return plan -> {
            Blast touched = blasts.of(edits(plan));
            return new OthersTouched(touched.affected(), 0, touched.dangerous(), touched.complete());
        };
    }

    /**
     * Others on any card of the region. Runs in the caller's transaction, in which the access log gets every card that
     * was looked at; no statement is made where no plan touches a key or a card.
     */
    public Function<Plan, OthersTouched> inRegistry(
            Access access, LoginCase login, Simulation before, List<Plan> plans) {
        if (plans.stream().noneMatch(Plan::changesCards)) {
            return plan -> OthersTouched.NOBODY;
        }
        Scope scope = access.scope(Permission.DIAGNOSE_REGISTRY);
        Circle circle = circles.around(
                login, before, plans.stream().map(PlanOthers::edits).toList());
        note(access, circle.cards());
        Neighbourhood all = new Neighbourhood(login.knownCards(), login.knownStaff()).with(circle.cards());
        PlanBlasts blasts = blast.ofPlans(login, before, circle);
        return plan -> {
            Blast touched = blasts.of(edits(plan));
            InScope seen = InScope.of(touched, all, scope);
            return new OthersTouched(
                    seen.affected(), seen.outside(), touched.dangerous(), circle.complete() && touched.complete());
        };
    }

    private static List<Edit> edits(Plan plan) {
        return plan.edits().stream().map(PlannedEdit::edit).toList();
    }

    private void note(Access access, Neighbourhood seen) {
        List<Card> cards = Stream.<Card>concat(seen.cards().stream(), seen.staff().stream())
                .toList();
        log.record(new AccessEntry(
                access,
                Action.WHAT_IF,
                cards.stream().map(Card::id).toList(),
                cards.stream()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                WHOLE_CARD,
                cards.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
    }
}
