package ru.nso.esialogin.causes.identity;

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
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link NameOrBirthDateDiffers}. */
class NameOrBirthDateDiffersTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NameOrBirthDateDiffers(), login);
    }

    @Test
    void another_surname_beside_an_equal_SNILS_is_the_same_person_and_worth_mending() {
        OneRule asked = ask(Login.ofMother(
                Family.withSon().everywhere(Member.MOTHER, mother -> mother.name("Крылова", "Ольга", "Игоревна"))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
        assertThat(asked.evidence().note()).isEqualTo("отличается: фамилия");
        assertThat(asked.evidence().found()).isEqualTo("К*** О*** И***");
    }

    @Test
    void case_and_the_letter_yo_do_not_differ() {
        assertThat(ask(Login.ofSon(Family.withSon()
                                .everywhere(Member.SON, son -> son.name("РЯБИНИН", "глеб", "Андреевич"))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void surname_and_first_name_in_each_other_s_place_are_named() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                .everywhere(Member.MOTHER, mother -> mother.name("Ольга", "Рябинина", "Игоревна"))))
                        .evidence()
                        .note())
                .contains("на месте друг друга");
    }

    @Test
    void another_birth_date_under_the_same_full_name_is_reported_though_no_key_agrees() {
        OneRule asked = ask(Login.ofMother(
                Family.withSon().everywhere(Member.MOTHER, mother -> mother.birthDate(LocalDate.of(1985, 4, 14))
                        .snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()))));

        assertThat(asked.evidence().field()).isEqualTo(Field.BIRTH_DATE);
    }

    @Test
    void a_missing_surname_of_anybody_on_the_card_is_advice() {
        OneRule asked = ask(Login.ofMother(
                Family.withSon().everywhere(Member.FATHER, father -> father.name(null, "Андрей", "Викторович"))));

        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
        assertThat(asked.cause().concernsCaller()).isFalse();
    }

    @Test
    void a_birth_date_that_nobody_told_is_not_missing() {
        assertThat(ask(Login.ofMother(
                                Family.withSon().everywhere(Member.FATHER, father -> father.birthDate(Fact.unknown()))))
                        .isSilent())
                .isTrue();
    }
}
