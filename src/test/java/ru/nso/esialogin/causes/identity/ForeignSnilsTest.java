package ru.nso.esialogin.causes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;

/** Boundaries of {@link ForeignSnils}. */
class ForeignSnilsTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ForeignSnils(), login);
    }

    @Test
    void the_SNILS_that_was_sent_stands_on_the_father_and_finds_his_record() {
        OneRule asked = ask(Login.ofMother(Family.withSon()
                .everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty()))
                .everywhere(Member.FATHER, father -> father.snils(Family.MOTHER_SNILS))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WRONG_PERSON);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.WRONG_PERSON);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_parent_s_SNILS_in_the_child_s_field_is_the_matter_of_another_cause() {
        assertThat(ask(Login.ofMother(Family.withSon().everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void the_child_s_SNILS_in_the_mother_s_field_is_hers_to_give_back() {
        OneRule asked =
                ask(Login.ofSon(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Family.SON_SNILS))));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.evidence().standing().map(Standing::kinship).orElseThrow())
                .contains(Kinship.MOTHER);
    }

    @Test
    void two_children_with_one_SNILS_are_never_one_person() {
        assertThat(ask(Login.ofFather(Family.withSonAndDaughter()
                                .onCard("daughter-j", Member.DAUGHTER, girl -> girl.snils(Family.SON_SNILS))))
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void another_valid_SNILS_for_a_person_of_equal_name_and_birth_date_is_only_possible() {
        OneRule asked = ask(Login.ofMother(
                Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Family.STRANGER_SNILS))));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.SNILS_IN_DOCUMENT);
    }

    @Test
    void a_changed_surname_does_not_make_her_another_person() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                .everywhere(Member.MOTHER, mother -> mother.name("Крылова", "Ольга", "Игоревна"))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void where_the_account_is_assumed_nothing_is_concluded_from_what_was_sent() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                        .everywhere(Member.MOTHER, mother -> mother.snils(Family.STRANGER_SNILS)))
                                .assumed())
                        .isSilent())
                .isTrue();
    }
}
