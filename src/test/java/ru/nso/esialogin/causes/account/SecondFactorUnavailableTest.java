package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Severity;

class SecondFactorUnavailableTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new SecondFactorUnavailable(), login);
    }

    @Test
    void the_code_confirms_it() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).code("ESIA-007046"));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void no_factor_is_a_cause_from_the_day_on_which_it_became_mandatory() {
        Login login = Login.ofMother(Family.withSon()).with(SecondFactor.NONE);

        assertThat(ask(login.at("2023-09-30T23:59:59+07:00")).isSilent()).isTrue();
        assertThat(ask(login.at("2023-10-01T00:00:00+07:00")).isConfirmed()).isTrue();
    }

    @Test
    void a_password_of_the_school_needs_no_factor() {
        Login login = Login.ofMother(Family.withSon())
                .with(SecondFactor.NONE)
                .with(Credential.PASSWORD)
                .at("2023-10-10T20:00:00+07:00");

        assertThat(ask(login).isSilent()).isTrue();
    }

    @Test
    void an_unknown_factor_is_no_cause() {
        assertThat(ask(Login.ofMother(Family.withSon()).with(SecondFactor.UNKNOWN))
                        .isSilent())
                .isTrue();
    }
}
