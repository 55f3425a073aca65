package ru.nso.esialogin.causes.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class GosuslugiSchoolDoorTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new GosuslugiSchoolDoor(), login);
    }

    @Test
    void the_door_is_open_so_it_is_only_possible_and_advice() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).through(EntryPoint.GOSUSLUGI_SCHOOL));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.USE_ENTRY);
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
        });
    }

    @Test
    void it_stays_advice_where_the_missing_attachment_closes_the_door() {
        OneRule asked = ask(Login.ofSon(Family.withSon())
                .through(EntryPoint.GOSUSLUGI_SCHOOL)
                .mySchool(new MySchoolAttachment(
                        Fact.of(RequestState.NONE), Fact.unknown(), Fact.unknown(), Fact.unknown())));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void an_employee_has_nothing_to_choose_there() {
        OneRule asked = ask(Login.ofTeacher(Family.withSon()).through(EntryPoint.GOSUSLUGI_SCHOOL));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().mends()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = EntryPoint.class, mode = EnumSource.Mode.EXCLUDE, names = "GOSUSLUGI_SCHOOL")
    void no_other_door_is_this_cause(EntryPoint door) {
        assertThat(ask(Login.ofMother(Family.withSon()).through(door)).isSilent())
                .isTrue();
    }
}
