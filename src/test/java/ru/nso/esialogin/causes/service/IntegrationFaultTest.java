package ru.nso.esialogin.causes.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class IntegrationFaultTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new IntegrationFault(), login);
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007002",
                "007003",
                "007005",
                "007006",
                "007013",
                "007014",
                "007015",
                "007023",
                "007038",
                "007039",
                "007040",
                "007053",
                "007060",
                "007061",
                "008010",
                "ESIA-008010"
            })
    void every_code_of_the_integration_confirms_it(String code) {
        OneRule asked = ask(mother().code(code));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.PARENT));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007099", "ESIA-009001", "123456"})
    void a_code_that_is_in_no_list_makes_it_possible(String code) {
        OneRule asked = ask(mother().code(code));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.ERROR_CODE);
        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007004", "007019", "007055", "007046", "007062", "007194", "007011", "007007", "007008"})
    void a_code_with_a_meaning_of_its_own_is_not_a_fault_of_the_integration(String code) {
        assertThat(ask(mother().code(code)).isSilent()).isTrue();
    }

    @Test
    void the_evidence_shows_the_code_as_esia_writes_it() {
        assertThat(ask(mother().code("008010")).evidence().found()).isEqualTo("ESIA-008010");
    }
}
