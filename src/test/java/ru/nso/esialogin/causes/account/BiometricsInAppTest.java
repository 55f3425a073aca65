package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Severity;

class BiometricsInAppTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new BiometricsInApp(), login);
    }

    @Test
    void biometrics_in_an_app_block_the_login_of_every_role() {
        for (Login login : List.of(
                Login.ofMother(Family.withSon()).through(EntryPoint.DIARY_APP),
                Login.ofSon(Family.withSon()).through(EntryPoint.DIARY_APP),
                Login.ofTeacher(Family.withSon()).through(EntryPoint.JOURNAL_APP))) {
            OneRule asked = ask(login.with(SecondFactor.BIOMETRIC));

            assertThat(asked.isConfirmed()).isTrue();
            assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
            assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        }
    }

    @Test
    void on_the_site_biometrics_work() {
        assertThat(ask(Login.ofMother(Family.withSon()).with(SecondFactor.BIOMETRIC))
                        .isSilent())
                .isTrue();
    }

    @Test
    void another_factor_in_an_app_works() {
        assertThat(ask(Login.ofMother(Family.withSon()).through(EntryPoint.DIARY_APP))
                        .isSilent())
                .isTrue();
    }

    @Test
    void an_unknown_door_makes_it_possible() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon()).through(EntryPoint.UNKNOWN).with(SecondFactor.BIOMETRIC));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.ENTRY_POINT);
    }
}
