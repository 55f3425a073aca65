package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class StaleLinkTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new StaleLink(), login);
    }

    @Test
    void the_code_confirms_it_and_beginning_anew_mends_it() {
        OneRule asked = ask(Login.ofSon(Family.withSon()).code("007011"));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.USE_ENTRY);
            assertThat(edit.actor()).isEqualTo(Actor.PUPIL);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007015", "007007", "007046", "999999"})
    void other_codes_are_other_causes(String code) {
        assertThat(ask(Login.ofSon(Family.withSon()).code(code)).isSilent()).isTrue();
    }
}
