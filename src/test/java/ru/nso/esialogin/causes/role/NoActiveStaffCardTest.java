package ru.nso.esialogin.causes.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link NoActiveStaffCard}. */
class NoActiveStaffCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NoActiveStaffCard(), login);
    }

    @Test
    void the_last_day_of_work_still_counts_and_the_day_after_does_not() {
        assertThat(ask(until(LocalDate.of(2025, 10, 15))).isSilent()).isTrue();

        OneRule asked = ask(until(LocalDate.of(2025, 10, 14)));
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().found()).isEqualTo("по 14.10.2025");
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void no_staff_card_at_all_is_the_same_cause() {
        assertThat(ask(Login.ofTeacher(Family.withSon().without(Member.MOTHER)).staff())
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void staff_cards_that_nobody_told_are_possible_only_with_a_missing_role() {
        assertThat(ask(Login.ofTeacher(Family.withSon()).staffUnknown()).isSilent())
                .isTrue();
        assertThat(ask(Login.ofTeacher(Family.withSon()).staffUnknown().noticing(Symptom.ROLE_MISSING))
                        .isPossible())
                .isTrue();
    }

    @Test
    void an_employee_whom_nobody_named_may_be_the_one_of_an_active_card() {
        OneRule asked = ask(Login.ofTeacher(Family.withSon())
                .unnamed()
                .sending("163-840-275 70")
                .phones()
                .emails());

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.NAME_OF_IDENTITY);
        assertThat(ask(until(LocalDate.of(2025, 10, 14)).unnamed()).isConfirmed())
                .isTrue();
    }

    @Test
    void a_parent_who_logs_in_needs_no_staff_card() {
        assertThat(ask(Login.ofMother(Family.withSon()).staff()).isSilent()).isTrue();
    }

    private static Login until(LocalDate lastDay) {
        StaffCard card = Login.staffCard();
        return Login.ofTeacher(Family.withSon().without(Member.MOTHER))
                .staff(new StaffCard(
                        card.id(), card.school(), card.person(), card.roles(), card.employedFrom(), Fact.of(lastDay)));
    }
}
