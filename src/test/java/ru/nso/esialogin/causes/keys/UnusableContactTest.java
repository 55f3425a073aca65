package ru.nso.esialogin.causes.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link UnusableContact}. */
class UnusableContactTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new UnusableContact(), login);
    }

    @Test
    void a_landline_cannot_match_and_blocks_where_it_is_the_only_key() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of("8 (383) 222-10-20"))
                        .emails(List.of()))));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().note()).startsWith("городской номер");
    }

    @Test
    void two_numbers_in_one_field_match_and_are_advice() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of(Family.MOTHER_PHONE + ", " + Family.FATHER_PHONE)))));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void Cyrillic_letters_in_an_address_are_named() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                .everywhere(Member.MOTHER, mother -> mother.emails(List.of("olga@уandex.ru")))))
                        .evidence()
                        .note())
                .isEqualTo("в адресе русские буквы");
    }

    @Test
    void other_formats_extensions_and_foreign_mobiles_are_usable() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                .everywhere(
                                        Member.MOTHER,
                                        mother -> mother.phones(List.of("8 923 111-22-33 доб. 5", "+996 555 123456")))))
                        .isSilent())
                .isTrue();
    }
}
