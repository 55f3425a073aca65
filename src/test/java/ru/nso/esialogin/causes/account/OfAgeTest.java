package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

class OfAgeTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new OfAge(), login);
    }

    private static Family family(String birthDate) {
        return Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.birthDate(Fact.of(BirthDate.parse(birthDate).orElseThrow())));
    }

    private static Login son(String birthDate) {
        return Login.ofSon(family(birthDate)).named("Рябинин", "Глеб", "Андреевич", birthDate);
    }

    @Test
    void a_child_account_blocks_from_the_day_of_eighteen_on() {
        assertThat(ask(son("2007-10-16")).isSilent()).isTrue();
        OneRule asked = ask(son("2007-10-15"));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_own_confirmed_account_is_right() {
        assertThat(ask(son("2007-10-15").level(TrustLevel.CONFIRMED)).isSilent())
                .isTrue();
    }

    @Test
    void a_parent_who_logs_in_for_a_grown_up_child_is_told_in_advance() {
        OneRule asked = ask(Login.ofMother(family("2007-10-15")));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.cause().concernsCaller()).isTrue();
        assertThat(ask(Login.ofMother(family("2007-10-16"))).isSilent()).isTrue();
    }

    @Test
    void an_employee_is_not_asked() {
        assertThat(ask(Login.ofTeacher(family("2007-10-15"))).isSilent()).isTrue();
    }
}
