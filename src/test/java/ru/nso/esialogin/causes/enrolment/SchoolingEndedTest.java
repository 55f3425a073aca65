package ru.nso.esialogin.causes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class SchoolingEndedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new SchoolingEnded(), login);
    }

    private static Family ended(Family family, EnrolmentOrder.Reason reason) {
        return family.orders(
                "son",
                Family.enrolment(Family.SCHOOL, "2014-09-01"),
                Family.expulsion(Family.SCHOOL, "2025-09-30", reason));
    }

    @ParameterizedTest
    @EnumSource(
            value = EnrolmentOrder.Reason.class,
            names = {"GRADUATION", "LEFT_REGION"})
    void a_graduation_or_a_departure_ends_the_card_and_nothing_is_mended(EnrolmentOrder.Reason reason) {
        OneRule asked = ask(Login.ofSon(ended(Family.withSon(), reason)));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).allMatch(Edit::imagined);
        assertThat(asked.evidence().found()).startsWith("отчисление № E-2025-09-30 с 30.09.2025");
    }

    @ParameterizedTest
    @EnumSource(
            value = EnrolmentOrder.Reason.class,
            names = {"TRANSFER", "OTHER"})
    void an_expulsion_for_another_reason_does_not_end_it(EnrolmentOrder.Reason reason) {
        assertThat(ask(Login.ofSon(ended(Family.withSon(), reason))).isSilent()).isTrue();
    }

    @Test
    void before_the_day_in_force_the_card_is_alive() {
        Login login = Login.ofSon(ended(Family.withSon(), EnrolmentOrder.Reason.GRADUATION));

        assertThat(ask(login.at("2025-09-29T23:59:00+07:00")).isSilent()).isTrue();
        assertThat(ask(login.at("2025-09-30T00:01:00+07:00")).isConfirmed()).isTrue();
    }

    @Test
    void a_graduate_beside_a_pupil_is_advice_to_the_parent() {
        OneRule asked = ask(Login.ofMother(ended(Family.withSonAndDaughter(), EnrolmentOrder.Reason.GRADUATION)));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void a_new_enrolment_opens_the_diary_again() {
        Family family = Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2014-09-01"),
                        Family.expulsion(Family.SCHOOL, "2025-09-01", EnrolmentOrder.Reason.LEFT_REGION),
                        Family.enrolment(Family.SCHOOL, "2025-10-01"));

        assertThat(ask(Login.ofSon(family)).isSilent()).isTrue();
    }
}
