package ru.nso.esialogin.causes.myschool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class ParentAccountForMySchoolTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ParentAccountForMySchool(), login);
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon()).through(EntryPoint.MY_SCHOOL).at("2024-10-15T18:30:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({"SIMPLIFIED, true", "CHILD, true", "STANDARD, false", "CONFIRMED, false"})
    void a_parent_needs_a_standard_account(TrustLevel level, boolean tooLow) {
        OneRule asked = ask(mother().level(level));

        assertThat(asked.isConfirmed()).isEqualTo(tooLow);
        assertThat(asked.simulation().isClosedBy(Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL))
                .isEqualTo(tooLow);
    }

    @Test
    void raising_the_account_is_the_parents_act_and_mends_it() {
        OneRule asked = ask(mother().level(TrustLevel.SIMPLIFIED));

        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.RAISE_ACCOUNT);
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_journal_takes_a_parent_with_any_level() {
        assertThat(ask(mother().level(TrustLevel.SIMPLIFIED).through(EntryPoint.SCHOOL_WEB))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_level_that_nobody_told_is_not_held_against_the_parent() {
        assertThat(ask(mother().accountUnknown()).isSilent()).isTrue();
    }

    @Test
    void an_employee_with_a_weak_account_is_not_this_cause() {
        OneRule asked = ask(Login.ofTeacher(Family.withSon())
                .through(EntryPoint.MY_SCHOOL)
                .at("2024-10-15T18:30:00+07:00")
                .level(TrustLevel.SIMPLIFIED));

        assertThat(asked.isSilent()).isTrue();
    }
}
