package ru.nso.esialogin.causes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link SnilsWrittenWrongly}. */
class SnilsWrittenWronglyTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new SnilsWrittenWrongly(), login);
    }

    @Test
    void wrong_check_digits_on_the_own_record_are_reported_with_how_near_they_are_to_what_was_sent() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils("135-790-246 75")
                        .phones(List.of())
                        .emails(List.of()))));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().found()).isEqualTo("***-***-*** 75");
        assertThat(asked.evidence().note())
                .isEqualTo("контрольные цифры не сходятся; от переданного Госуслугами отличается одной цифрой");
    }

    @Test
    void numbers_up_to_001_001_998_have_no_check_digits_to_be_wrong() {
        assertThat(ask(withMothersSnils("001-001-998 00")).isSilent()).isTrue();
        assertThat(ask(withMothersSnils("001-001-999 65")).isSilent()).isTrue();
        assertThat(ask(withMothersSnils("001-001-999 64")).isConfirmed()).isTrue();
    }

    @Test
    void zeros_letters_and_lost_digits_are_faults_and_each_is_named() {
        assertThat(ask(withMothersSnils("000-000-000 00")).evidence().note()).startsWith("одни нули");
        assertThat(ask(withMothersSnils("135-79О-246 74")).evidence().note()).startsWith("вместо цифр стоят буквы");
        assertThat(ask(withMothersSnils("35790246 74")).evidence().note()).contains("потеряны нули");
        assertThat(ask(withMothersSnils("135-790")).evidence().note()).isEqualTo("записано не одиннадцать цифр");
    }

    @Test
    void an_empty_field_and_an_unusual_way_of_writing_are_no_faults() {
        assertThat(ask(withMothersSnils("Нет данных")).isSilent()).isTrue();
        assertThat(ask(withMothersSnils("СНИЛС № 13579024674")).isSilent()).isTrue();
    }

    @Test
    void the_fault_of_the_other_parent_hinders_that_parent_only() {
        OneRule asked = ask(Login.ofFather(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils("1"))));

        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.cause().concernsCaller()).isFalse();
    }

    private static Login withMothersSnils(String snils) {
        return Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(snils)));
    }
}
