package ru.nso.esialogin.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.CauseCode;

/** Every smallest set of edits that mends a login, in the order of the rulings. */
class PlannerTest {

    @Test
    void a_login_that_works_needs_no_plan() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSon()));

        assertThat(planned.planning()).isEqualTo(Planning.NOT_NEEDED);
    }

    @Test
    void a_parent_who_is_on_no_card_is_added_to_both_subsystems_by_one_edit() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSon().without(Member.MOTHER)));

        assertThat(planned.plans()).containsExactly("SCHOOL ADD_PARENT son-j son-e");
    }

    @Test
    void a_wrong_snils_in_the_journal_only_is_mended_there_only() {
        PlanFixture planned = PlanFixture.of(Login.ofSon(Family.withSon()
                .inJournal(Member.SON, son -> son.snils(Family.MOTHER_SNILS).emails(List.of()))));

        assertThat(planned.plans().get(0)).isEqualTo("SCHOOL SET_SNILS son-j");
    }

    @Test
    void a_wrong_snils_that_the_enrolment_subsystem_would_bring_back_is_mended_in_both() {
        PlanFixture planned = PlanFixture.of(Login.ofSon(Family.withSon()
                .inJournal(Member.SON, son -> son.snils(Fact.empty()).emails(List.of()))
                .inEnrolment(Member.SON, son -> son.snils(Family.STRANGER_SNILS))));

        assertThat(planned.plans()).contains("SCHOOL SET_SNILS son-j son-e");
        assertThat(planned.plans()).doesNotContain("SCHOOL SET_SNILS son-j");
    }

    @Test
    void two_faults_each_of_which_suffices_to_fail_are_mended_together() {
        PlanFixture planned = PlanFixture.of(
                Login.ofMother(Family.withSon().without(Member.MOTHER)).through(EntryPoint.OLD_SITE));

        assertThat(planned.plans()).containsExactly("PARENT USE_ENTRY + SCHOOL ADD_PARENT son-j son-e");
    }

    @Test
    void two_ways_to_be_found_are_two_plans_and_the_persons_own_comes_first() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSon())
                .typing(LoginTyped.PHONE)
                .sendingNoSnils()
                .phones("+79235550000")
                .emails());

        assertThat(planned.plans()).containsExactly("PARENT LOGIN_WITH_SNILS", "SCHOOL SET_CONTACT son-j son-e");
    }

    @Test
    void a_simplified_account_is_raised_because_it_cannot_log_in_with_snils() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSon())
                .level(TrustLevel.SIMPLIFIED)
                .typing(LoginTyped.PHONE)
                .sendingNoSnils()
                .phones("+79235550000")
                .emails());

        assertThat(planned.plans().get(0)).isEqualTo("PARENT RAISE_ACCOUNT");
    }

    @Test
    void a_request_and_its_confirmation_are_one_plan_of_two_actors() {
        MySchoolAttachment none = new MySchoolAttachment(
                Fact.of(MySchoolAttachment.RequestState.NONE), Fact.unknown(), Fact.unknown(), Fact.unknown());
        PlanFixture planned = PlanFixture.of(Login.ofSon(Family.withSon())
                .at("2025-05-15T10:00:00+07:00")
                .through(EntryPoint.MY_SCHOOL)
                .mySchool(none));

        assertThat(planned.plans()).containsExactly("PARENT ATTACHMENT_REQUEST + SCHOOL ATTACHMENT_CONFIRM");
    }

    @Test
    void what_is_wrong_with_the_other_parent_is_in_no_plan() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(
                Family.withSon().without(Member.MOTHER).everywhere(Member.FATHER, father -> father.snils(Fact.empty())
                        .phones(List.of("383 222-33-44")))));

        assertThat(planned.plans()).containsExactly("SCHOOL ADD_PARENT son-j son-e");
        assertThat(planned.planning().candidates()).hasSize(1);
    }

    @Test
    void every_plan_says_which_causes_it_mends() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(
                Family.withSonAndDaughter().onCard("daughter-j", Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()))));

        assertThat(planned.planning().plans().get(0).edits().get(0).mendsInOrder())
                .contains(CauseCode.of("L6"), CauseCode.of("D12"));
        assertThat(planned.planning().mends(CauseCode.of("L6"))).isTrue();
        assertThat(planned.planning().mends(CauseCode.of("L3"))).isFalse();
    }

    @Test
    void a_closed_gate_is_the_proof_that_no_card_can_be_at_fault() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSon()).through(EntryPoint.EPGU_DIARY_SERVICE));

        NoCardHelps proof = planned.planning().cardsCannotHelp().orElseThrow();
        assertThat(proof.why()).isEqualTo(NoCardHelps.Why.GATE_STAYS_CLOSED);
        assertThat(proof.obstacles()).containsExactly(Obstacle.WRONG_SERVICE);
        assertThat(proof.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(proof.tried()).isNotEmpty();
    }

    @Test
    void where_an_edit_of_a_card_helps_nothing_is_proved() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSon().without(Member.MOTHER)));

        assertThat(planned.planning().cardsCannotHelp()).isEmpty();
    }

    @Test
    void where_schooling_has_ended_nothing_is_to_be_mended() {
        PlanFixture planned = PlanFixture.of(Login.ofSon(Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2015-09-01"),
                        Family.expulsion(Family.SCHOOL, "2025-06-25", EnrolmentOrder.Reason.GRADUATION))));

        assertThat(planned.planning().plans()).isEmpty();
        assertThat(planned.planning().cardsCannotHelp().orElseThrow().why()).isEqualTo(NoCardHelps.Why.SCHOOLING_ENDED);
    }

    @Test
    void a_limit_that_was_reached_is_told() {
        PlanFixture planned = PlanFixture.of(
                Login.ofMother(Family.withSon().without(Member.MOTHER))
                        .through(EntryPoint.OLD_SITE)
                        .facts(),
                limits(1, 40, 4));

        assertThat(planned.planning().plans()).isEmpty();
        assertThat(planned.planning().reached()).containsExactly(PlanLimits.Reached.EDITS);
        assertThat(planned.planning().isExhaustive()).isFalse();
    }

    @Test
    void edits_that_do_not_fit_into_a_search_are_told() {
        PlanFixture planned = PlanFixture.of(
                Login.ofMother(Family.withSon().without(Member.MOTHER))
                        .through(EntryPoint.OLD_SITE)
                        .facts(),
                limits(20, 1, 4));

        assertThat(planned.planning().candidates()).hasSize(1);
        assertThat(planned.planning().plans()).isEmpty();
        assertThat(planned.planning().reached()).contains(PlanLimits.Reached.CANDIDATES);
    }

    @Test
    void obstacles_behind_those_that_are_looked_at_are_told() {
        int told = 0;
        for (int seed = 0; seed < 400; seed++) {
            LoginCase login = FaultyLogin.of(seed, FaultyLogin.Style.PLAIN);
            Set<PlanLimits.Reached> near =
                    PlanFixture.of(login, limits(20, 40, 0)).planning().reached();
            Set<PlanLimits.Reached> far =
                    PlanFixture.of(login, limits(20, 40, 4)).planning().reached();
            assertThat(far).as("seed %s", seed).doesNotContain(PlanLimits.Reached.ROUNDS);
            told += near.contains(PlanLimits.Reached.ROUNDS) ? 1 : 0;
        }
        assertThat(told).isPositive();
    }

    private static PlanLimits limits(int mostEdits, int mostCandidates, int mostRounds) {
        return new PlanLimits(10, mostEdits, 20_000, mostCandidates, mostRounds, Duration.ofSeconds(1));
    }

    @Test
    void a_card_edit_that_mends_beside_an_edit_at_esia_is_found_though_no_cause_asks_for_it() {
        PlanFixture planned = PlanFixture.of(
                Login.ofMother(Family.withSon().inJournal(Member.MOTHER, mother -> mother.phones(List.of())
                                .emails(List.of())))
                        .sendingNoSnils()
                        .typing(LoginTyped.PHONE)
                        .phones(Family.MOTHER_PHONE)
                        .emails());

        assertThat(planned.plans()).contains("PARENT LOGIN_WITH_SNILS", "SCHOOL SET_CONTACT son-j");
        assertThat(planned.planning().cardsCannotHelp()).isEmpty();
    }

    @Test
    void waiting_is_a_plan_of_the_person() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSon()).noticing(Symptom.SITE_DOWN));

        assertThat(planned.plans()).containsExactly("PARENT WAIT_UNTIL");
    }

    @Test
    void the_order_of_plans_is_edits_then_actors_then_the_persons_own() {
        PlanFixture planned = PlanFixture.of(Login.ofMother(Family.withSonAndDaughter())
                .typing(LoginTyped.PHONE)
                .sendingNoSnils()
                .phones("+79235550000")
                .emails());

        assertThat(planned.plans())
                .containsExactly(
                        "PARENT LOGIN_WITH_SNILS",
                        "SCHOOL SET_CONTACT son-j son-e + SCHOOL SET_CONTACT daughter-j daughter-e");
    }
}
