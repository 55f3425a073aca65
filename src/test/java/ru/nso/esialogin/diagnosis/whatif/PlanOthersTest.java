package ru.nso.esialogin.diagnosis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.repair.Plan;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.TimeLimit;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;

/** How long it is looked for whom plans touch. */
class PlanOthersTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final AtomicLong nanos = new AtomicLong();

    private Function<Plan, OthersTouched> othersOnTheCardsOfASonWithHisMothersSnils() {
        LoginCase login = Login.ofSon(Family.withSon().everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS)
                        .emails(List.of())))
                .facts();
        PlanOthers others = new PlanOthers(
                new BlastRadius(RuleFixture.simulator(), new TimeLimit(LIMIT, nanos::get)),
                new Circles(new CardsInMemory(new Neighbourhood(List.of(), List.of()))),
                entry -> {
                    throw new AssertionError("cards that came with the request are no read of the registry");
                });
        return others.amongCards(login, RuleFixture.simulator().simulate(login));
    }

    private static Plan plan(Edit edit) {
        return new Plan(List.of(new PlannedEdit(edit, "", Set.of())), Verdict.WORKS);
    }

    private static Plan rightSnils() {
        return plan(Edit.onCard(
                What.SET_SNILS,
                Actor.SCHOOL,
                Field.SNILS,
                List.of(
                        new Target(Place.JOURNAL, "son-j", "son-j-pupil"),
                        new Target(Place.ENROLMENT, "son-e", "son-e-pupil"))));
    }

    @Test
    void one_time_limit_holds_for_all_plans_of_an_answer_and_reaching_it_is_said() {
        Function<Plan, OthersTouched> others = othersOnTheCardsOfASonWithHisMothersSnils();

        OthersTouched inTime = others.apply(rightSnils());
        nanos.addAndGet(LIMIT.toNanos());
        OthersTouched late = others.apply(rightSnils());

        assertThat(inTime.affected()).extracting(one -> one.recordId()).containsExactly("son-j:son-j-mother");
        assertThat(inTime.complete()).isTrue();
        assertThat(late).isEqualTo(OthersTouched.NOBODY.incomplete());
    }

    @Test
    void a_plan_that_changes_no_card_touches_nobody_however_late_it_is() {
        Function<Plan, OthersTouched> others = othersOnTheCardsOfASonWithHisMothersSnils();

        nanos.addAndGet(LIMIT.multipliedBy(2).toNanos());

        assertThat(others.apply(plan(Edit.atEsia(What.LOGIN_WITH_SNILS, Actor.PARENT, Field.LOGIN_TYPED))))
                .isEqualTo(OthersTouched.NOBODY);
    }
}
