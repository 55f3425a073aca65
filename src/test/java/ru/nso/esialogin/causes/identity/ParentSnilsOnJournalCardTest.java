package ru.nso.esialogin.causes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link ParentSnilsOnJournalCard}. */
class ParentSnilsOnJournalCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentSnilsOnJournalCard(), login);
    }

    @Test
    void the_mother_s_SNILS_in_the_child_s_field_of_the_journal_keeps_the_child_out() {
        OneRule asked = ask(Login.ofSon(Family.withSon()
                .inJournal(Member.SON, son -> son.snils(Family.MOTHER_SNILS).emails(List.of()))));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().note()).isEqualTo("совпадает с СНИЛС матери из этой же карточки");
        assertThat(asked.evidence().expected()).isEqualTo("СНИЛС ребёнка из документа");
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void to_the_mother_it_opens_the_child_s_record_which_is_worse_than_a_failure() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().inJournal(Member.SON, son -> son.snils(Family.MOTHER_SNILS))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WRONG_PERSON);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WRONG_PERSON);
    }

    @Test
    void one_digit_or_one_transposition_away_from_a_parent_s_still_counts_and_two_digits_do_not() {
        assertThat(ask(withSonsSnils("135-790-246 75")).evidence().note())
                .isEqualTo("одной цифрой отличается от СНИЛС матери из этой же карточки");
        assertThat(ask(withSonsSnils("135-790-264 74")).evidence().note())
                .isEqualTo("двумя переставленными цифрами отличается от СНИЛС матери из этой же карточки");
        assertThat(ask(withSonsSnils("135-790-247 75")).isSilent()).isTrue();
    }

    @Test
    void the_same_fault_in_both_subsystems_is_mended_by_one_edit() {
        OneRule asked =
                ask(Login.ofSon(Family.withSon().everywhere(Member.SON, son -> son.snils(Family.FATHER_SNILS))));

        assertThat(asked.cause().mends()).hasSize(1);
        assertThat(asked.cause().mends().get(0).targets().stream().map(Edit.Target::place))
                .containsExactly(Place.JOURNAL, Place.ENROLMENT);
    }

    @Test
    void a_fault_in_the_enrolment_subsystem_alone_is_not_this_cause() {
        assertThat(ask(Login.ofSon(Family.withSon().inEnrolment(Member.SON, son -> son.snils(Family.MOTHER_SNILS))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void zeros_in_both_fields_are_placeholders_and_no_equal_SNILS() {
        assertThat(ask(Login.ofSon(Family.withSon()
                                .everywhere(Member.SON, son -> son.snils("000-000-000 00"))
                                .everywhere(Member.MOTHER, mother -> mother.snils("000-000-000 00"))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void what_the_child_itself_sends_is_the_child_s_even_if_a_parent_s_field_holds_the_same() {
        assertThat(ask(Login.ofSon(
                                Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Family.SON_SNILS))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void the_parent_s_SNILS_is_also_known_from_what_was_sent_when_the_parent_s_own_field_is_empty() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                .inJournal(Member.SON, son -> son.snils(Family.MOTHER_SNILS))
                                .everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty()))))
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void a_teacher_is_told_of_the_own_child_s_card() {
        assertThat(ask(Login.ofTeacher(Family.withSon().inJournal(Member.SON, son -> son.snils(Family.MOTHER_SNILS))))
                        .isConfirmed())
                .isTrue();
    }

    private static Login withSonsSnils(String snils) {
        return Login.ofSon(Family.withSon().inJournal(Member.SON, son -> son.snils(snils)));
    }
}
