package ru.nso.esialogin.causes.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** Boundaries of {@link ParentNotOnCard}. */
class ParentNotOnCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentNotOnCard(), login);
    }

    @Test
    void a_mother_who_is_not_on_the_card_while_the_father_is_cannot_come_in() {
        OneRule asked = ask(Login.ofMother(Family.withSon().without(Member.MOTHER)));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends().get(0).targets().stream().map(Edit.Target::place))
                .containsExactly(Place.JOURNAL, Place.ENROLMENT);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void it_holds_the_other_way_round_too() {
        assertThat(ask(Login.ofFather(Family.withSon().without(Member.FATHER))).isConfirmed())
                .isTrue();
    }

    @Test
    void missing_on_one_child_s_card_it_hides_that_child() {
        OneRule asked =
                ask(Login.ofMother(Family.withSonAndDaughter().without(Member.MOTHER, "daughter-j", "daughter-e")));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(asked.cause().severity()).isEqualTo(Severity.HIDES_CHILD);
    }

    @Test
    void a_card_without_any_parent_is_another_cause() {
        assertThat(ask(Login.ofMother(Family.withSon().without(Member.MOTHER).without(Member.FATHER)))
                        .isSilent())
                .isTrue();
    }

    @Test
    void somebody_whose_surname_alone_differs_is_taken_for_the_same_person() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                .everywhere(Member.MOTHER, mother -> mother.name("Крылова", "Ольга", "Игоревна")
                                        .snils(Fact.empty()))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void the_same_full_name_with_another_birth_date_leaves_it_possible() {
        OneRule asked = ask(Login.ofMother(
                Family.withSon().everywhere(Member.MOTHER, mother -> mother.birthDate(LocalDate.of(1985, 4, 14))
                        .snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()))));

        assertThat(asked.isPossible()).isTrue();
    }

    @Test
    void nothing_is_said_of_a_child_or_an_employee_who_logs_in() {
        assertThat(ask(Login.ofSon(Family.withSon().without(Member.MOTHER))).isSilent())
                .isTrue();
    }

    @Test
    void a_parent_whose_name_nobody_told_is_only_possibly_missing() {
        assertThat(ask(Login.ofMother(Family.withSon().without(Member.MOTHER)).unnamed())
                        .isPossible())
                .isTrue();
    }
}
