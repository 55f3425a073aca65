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

class NotConfirmedAtFourteenTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NotConfirmedAtFourteen(), login);
    }

    private static Login son(String birthDate) {
        Family family = Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.birthDate(Fact.of(BirthDate.parse(birthDate).orElseThrow())));
        return Login.ofSon(family).named("Рябинин", "Глеб", "Андреевич", birthDate);
    }

    @Test
    void a_standard_account_blocks_from_the_birthday_on() {
        assertThat(ask(son("2011-10-16").level(TrustLevel.STANDARD)).isSilent()).isTrue();
        OneRule asked = ask(son("2011-10-15").level(TrustLevel.STANDARD));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_day_is_that_of_the_region_and_not_of_greenwich() {
        Login login = son("2011-10-16").level(TrustLevel.STANDARD).at("2025-10-15T17:30:00Z");

        assertThat(ask(login).isConfirmed()).isTrue();
    }

    @Test
    void a_child_account_still_opens_the_diary_and_is_advice() {
        OneRule asked = ask(son("2010-10-15"));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void a_confirmed_account_is_right() {
        assertThat(ask(son("2010-10-15").level(TrustLevel.CONFIRMED)).isSilent())
                .isTrue();
    }

    @Test
    void an_unknown_level_and_an_assumed_account_are_no_cause() {
        assertThat(ask(son("2010-10-15").accountUnknown()).isSilent()).isTrue();
        assertThat(ask(son("2010-10-15").assumed()).isSilent()).isTrue();
    }
}
