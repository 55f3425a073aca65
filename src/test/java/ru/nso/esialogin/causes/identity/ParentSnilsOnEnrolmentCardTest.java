package ru.nso.esialogin.causes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link ParentSnilsOnEnrolmentCard}. */
class ParentSnilsOnEnrolmentCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentSnilsOnEnrolmentCard(), login);
    }

    @Test
    void in_the_enrolment_subsystem_alone_it_hinders_nobody_yet() {
        OneRule asked =
                ask(Login.ofSon(Family.withSon().inEnrolment(Member.SON, son -> son.snils(Family.FATHER_SNILS))));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.evidence().place()).isEqualTo(Place.ENROLMENT);
    }

    @Test
    void where_there_is_no_journal_card_the_journal_is_taken_to_hold_the_same_fault() {
        OneRule asked = ask(Login.ofSon(
                Family.withSon().withoutCard("son-j").inEnrolment(Member.SON, son -> son.snils(Family.FATHER_SNILS)
                        .emails(List.of()))));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
    }

    @Test
    void a_fault_in_the_journal_alone_is_not_this_cause() {
        assertThat(ask(Login.ofSon(Family.withSon().inJournal(Member.SON, son -> son.snils(Family.FATHER_SNILS))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_mother_who_has_the_child_s_number_in_the_journal_is_no_fault_of_the_child_s_card_here() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                        .inJournal(Member.MOTHER, mother -> mother.snils(Family.SON_SNILS)))
                                .sendingNoSnils())
                        .isSilent())
                .isTrue();
    }

    @Test
    void twins_of_other_parents_do_not_matter() {
        assertThat(ask(Login.ofSon(Family.withSonAndDaughter()
                                .inEnrolment(Member.SON, son -> son.snils(Family.DAUGHTER_SNILS))))
                        .isSilent())
                .isTrue();
    }
}
