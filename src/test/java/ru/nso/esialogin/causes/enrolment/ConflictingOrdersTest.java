package ru.nso.esialogin.causes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link ConflictingOrders}. */
class ConflictingOrdersTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ConflictingOrders(), login);
    }

    @Test
    void two_open_schools_leave_nobody_active() {
        OneRule asked = ask(Login.ofSon(Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.OTHER_SCHOOL, "2024-09-01"),
                        Family.enrolment(Family.SCHOOL, "2025-09-01"))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().evidence()).hasSize(2);
        assertThat(asked.evidence().found()).contains("действует с 01.09.2024");
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_orderly_transfer_is_no_conflict() {
        assertThat(ask(Login.ofSon(Family.withSon()
                                .orders(
                                        "son",
                                        Family.enrolment(Family.OTHER_SCHOOL, "2023-09-01"),
                                        Family.expulsion(Family.OTHER_SCHOOL, "2025-08-29", Reason.TRANSFER),
                                        Family.enrolment(Family.SCHOOL, "2025-09-01"))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void ten_days_after_an_expulsion_are_lawful_and_the_eleventh_is_not() {
        assertThat(ask(expelled("2025-10-06")).isSilent()).isTrue();
        assertThat(ask(expelled("2025-10-05")).isConfirmed()).isTrue();
    }

    @Test
    void a_second_enrolment_in_the_same_school_does_not_stop_the_login_yet() {
        OneRule asked = ask(Login.ofSon(Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2024-09-01"),
                        Family.enrolment(Family.SCHOOL, "2025-09-01"))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.cause().mends().get(0).what()).isEqualTo(Edit.What.CANCEL_ORDER);
    }

    @Test
    void no_orders_at_all_are_a_conflict_for_all_but_first_graders() {
        assertThat(ask(Login.ofSon(Family.withSon().orders("son"))).isConfirmed())
                .isTrue();
    }

    @Test
    void a_card_that_ended_with_the_school_is_none() {
        assertThat(ask(Login.ofSon(Family.withSon()
                                .orders(
                                        "son",
                                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                                        Family.expulsion(Family.SCHOOL, "2025-06-25", Reason.GRADUATION))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_pupil_without_any_card_is_let_in_once_the_school_enrols() {
        Family family = Family.withSon().withoutCard("son-j").withoutCard("son-e");

        OneRule asked = ask(Login.ofSon(family));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_contradiction_is_told_while_a_transfer_is_under_way_and_shortens_no_waiting() {
        OneRule asked = ask(Login.ofSon(Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                        Family.enrolment(Family.SCHOOL, "2024-09-01"),
                        Family.expulsion(Family.SCHOOL, "2025-10-14", Reason.TRANSFER))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.evidence().note()).contains("повторное зачисление");
        assertThat(asked.cause().mends()).isEmpty();
    }

    private static Login expelled(String from) {
        return Login.ofSon(Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                        Family.expulsion(Family.SCHOOL, from, Reason.TRANSFER)));
    }
}
