package ru.nso.esialogin.causes.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class OrganisationChosenTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new OrganisationChosen(), login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESIA-007062", "007194"})
    void both_codes_confirm_it_and_choosing_the_private_person_mends_it(String code) {
        OneRule asked = ask(Login.ofTeacher(Family.withSon()).code(code));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.EMPLOYEE));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_parent_with_a_firm_can_meet_it_too() {
        assertThat(ask(Login.ofMother(Family.withSon()).code("007062")).isConfirmed())
                .isTrue();
    }

    @Test
    void without_the_code_there_is_no_sign_of_it() {
        assertThat(ask(Login.ofTeacher(Family.withSon())).isSilent()).isTrue();
        assertThat(ask(Login.ofTeacher(Family.withSon()).code("007060")).isSilent())
                .isTrue();
    }
}
