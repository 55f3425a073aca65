package ru.nso.esialogin.causes.myschool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class AccessPointNotOpeningTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new AccessPointNotOpening(), login);
    }

    private static Login administrator(Symptom symptom) {
        return Login.ofTeacher(Family.withSon())
                .claiming(StaffRole.ADMINISTRATOR)
                .through(EntryPoint.MY_SCHOOL_ADMIN)
                .noticing(symptom);
    }

    @Test
    void the_symptom_at_the_administrators_door_confirms_it() {
        OneRule asked = ask(administrator(Symptom.ETD_NOT_OPENING));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
    }

    @Test
    void the_school_mends_it() {
        OneRule asked = ask(administrator(Symptom.ETD_NOT_OPENING));

        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.USE_ENTRY);
            assertThat(edit.actor()).isEqualTo(Actor.SCHOOL);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_same_symptom_at_another_door_is_not_this_cause() {
        assertThat(ask(administrator(Symptom.ETD_NOT_OPENING).through(EntryPoint.SCHOOL_WEB))
                        .isSilent())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Symptom.class, mode = EnumSource.Mode.EXCLUDE, names = "ETD_NOT_OPENING")
    void no_other_symptom_is_this_cause(Symptom symptom) {
        assertThat(ask(administrator(symptom)).isSilent()).isTrue();
    }
}
