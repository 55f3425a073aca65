package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Severity;

class ParentNotConfirmedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentNotConfirmed(), login);
    }

    private static Login refused() {
        return Login.ofMother(Family.withSon()).noticing(Symptom.ACCOUNT_CREATION_REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TrustLevel.class,
            names = {"SIMPLIFIED", "STANDARD"})
    void a_parent_below_the_confirmed_level_cannot_make_the_account(TrustLevel level) {
        OneRule asked = ask(refused().level(level));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().found()).isEqualTo(level.label());
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_confirmed_parent_is_not_the_cause() {
        assertThat(ask(refused()).isSilent()).isTrue();
    }

    @Test
    void a_parent_who_makes_no_account_may_have_any_level() {
        assertThat(ask(Login.ofMother(Family.withSon()).level(TrustLevel.STANDARD))
                        .isSilent())
                .isTrue();
    }

    @Test
    void an_unknown_level_is_asked_for_where_nothing_else_explains_the_refusal() {
        OneRule asked = ask(refused().accountUnknown());

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.ACCOUNT_LEVEL);
        assertThat(ask(refused().accountUnknown().noticing(Symptom.CHECK_NOT_FINISHED))
                        .isSilent())
                .isTrue();
    }

    @Test
    void the_level_of_a_pupil_is_not_the_parents() {
        assertThat(ask(Login.ofSon(Family.withSon())
                                .level(TrustLevel.SIMPLIFIED)
                                .noticing(Symptom.ACCOUNT_CREATION_REFUSED))
                        .isSilent())
                .isTrue();
    }
}
