package ru.nso.esialogin.causes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

class FirstOrderAwaitedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new FirstOrderAwaited(), login);
    }

    private static Login firstGrader(String at, EnrolmentOrder... orders) {
        Family family = Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.birthDate(
                                Fact.of(BirthDate.parse("2018-05-06").orElseThrow())))
                .change("son-j", card -> inFirstGrade(card))
                .change("son-e", card -> inFirstGrade(card));
        return Login.ofMother(family.orders("son", orders)).at(at);
    }

    private static PersonCard inFirstGrade(PersonCard card) {
        return new PersonCard(
                card.id(),
                card.system(),
                card.dataAsOf(),
                card.school(),
                Fact.of("1А"),
                card.pupil(),
                card.parents(),
                card.orders());
    }

    @Test
    void a_draft_of_the_first_wave_may_wait_three_working_days_after_the_end_of_june() {
        EnrolmentOrder draft = Family.draft(Family.SCHOOL, "2025-06-16");

        OneRule asked = ask(firstGrader("2025-07-03T23:00:00+07:00", draft));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().values()).isEqualTo(Map.of("deadline", "03.07.2025"));
        assertThat(asked.evidence().found()).isEqualTo("проект приказа № E-2025-06-16 от 16.06.2025");
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(ask(firstGrader("2025-07-04T00:10:00+07:00", draft)).isSilent())
                .isTrue();
    }

    @Test
    void a_draft_of_the_second_wave_may_wait_five_working_days() {
        EnrolmentOrder draft = Family.draft(Family.SCHOOL, "2025-07-14");

        assertThat(ask(firstGrader("2025-07-21T12:00:00+07:00", draft)).cause().values())
                .containsEntry("deadline", "21.07.2025");
        assertThat(ask(firstGrader("2025-07-22T12:00:00+07:00", draft)).isSilent())
                .isTrue();
    }

    @Test
    void without_a_draft_the_second_wave_lasts_until_the_fifth_of_september() {
        OneRule asked = ask(firstGrader("2025-08-20T12:00:00+07:00"));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().values()).containsEntry("deadline", "05.09.2025");
        assertThat(asked.evidence().found()).isEqualTo("приказов нет");
        assertThat(ask(firstGrader("2025-09-06T12:00:00+07:00")).isSilent()).isTrue();
    }

    @Test
    void an_issued_order_ends_the_waiting() {
        assertThat(ask(firstGrader("2025-07-02T12:00:00+07:00", Family.enrolment(Family.SCHOOL, "2025-07-01")))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_pupil_of_another_grade_does_not_wait_for_a_first_order() {
        assertThat(ask(Login.ofMother(Family.withSon().orders("son")).at("2025-07-02T12:00:00+07:00"))
                        .isSilent())
                .isTrue();
    }
}
