package ru.nso.esialogin.causes.myschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;

class PupilFrom14Test {
    private static OneRule ask(Login login) {
        return OneRule.ask(new PupilFrom14(), login);
    }

    private static MySchoolAttachment attachment(RequestState state, String inn, String className, String role) {
        return new MySchoolAttachment(Fact.of(state), Fact.of(inn), Fact.of(className), Fact.of(role));
    }

    /** The son is fourteen since 6 May 2027; his card says school 5401009017, class 6А. */
    private static Login son() {
        return Login.ofSon(Family.withSon())
                .level(TrustLevel.CONFIRMED)
                .through(EntryPoint.GOSUSLUGI_SCHOOL)
                .at("2027-10-15T12:00:00+07:00")
                .mySchool(attachment(RequestState.CONFIRMED, "5401009017", "6А", "Обучающийся"));
    }

    /** At the portal itself, before it was withdrawn; the son is born early enough to be fifteen. */
    private static Login fifteenAtThePortal(TrustLevel level) {
        Family family = Family.withSon().everywhere(Member.SON, son -> son.birthDate(LocalDate.of(2009, 5, 6)));
        return Login.ofSon(family)
                .named("Рябинин", "Глеб", "Андреевич", "06.05.2009")
                .level(level)
                .through(EntryPoint.MY_SCHOOL)
                .at("2024-10-15T12:00:00+07:00")
                .mySchool(attachment(RequestState.CONFIRMED, "5401009017", "6А", "Обучающийся"));
    }

    @Test
    void a_confirmed_account_and_a_confirmed_request_let_the_pupil_in() {
        assertThat(ask(son()).isSilent()).isTrue();
        assertThat(ask(fifteenAtThePortal(TrustLevel.CONFIRMED)).isSilent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TrustLevel.class,
            names = {"SIMPLIFIED", "STANDARD", "CHILD"})
    void the_portal_takes_only_confirmed_accounts(TrustLevel level) {
        OneRule asked = ask(fifteenAtThePortal(level));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.simulation().isClosedBy(Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL))
                .isTrue();
        assertThat(asked.evidence().field()).isEqualTo(Field.ACCOUNT_LEVEL);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.PUPIL));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 5401009017, 6А, Обучающийся",
        "SENT, 5401009017, 6А, Обучающийся",
        "CONFIRMED, 5401009018, 6А, Обучающийся",
        "CONFIRMED, 5401009017, 6Б, Обучающийся",
        "CONFIRMED, 5401009017, 6А, Законный представитель"
    })
    void a_request_that_does_not_hold_confirms_it(RequestState state, String inn, String className, String role) {
        OneRule asked = ask(son().mySchool(attachment(state, inn, className, role)));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_wrong_role_is_chosen_anew_by_the_pupil() {
        OneRule asked = ask(son().mySchool(attachment(RequestState.CONFIRMED, "5401009017", "6А", "Ученик")));

        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.USE_ENTRY);
            assertThat(edit.actor()).isEqualTo(Actor.PUPIL);
        });
    }

    @Test
    void a_weak_account_and_no_request_need_three_acts() {
        OneRule asked =
                ask(fifteenAtThePortal(TrustLevel.STANDARD).mySchool(attachment(RequestState.NONE, "", "", "")));

        assertThat(asked.cause().evidence()).hasSize(2);
        assertThat(asked.cause().mends()).hasSize(3);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_younger_pupil_is_another_cause() {
        OneRule asked = ask(son().at("2027-05-05T12:00:00+07:00")
                .mySchool(attachment(RequestState.NONE, "5401009017", "6А", "Обучающийся")));

        assertThat(asked.isSilent()).isTrue();
    }

    @Test
    void a_request_that_nobody_told_of_is_only_suspected_where_the_pupil_is_not_let_in() {
        OneRule asked = ask(son().mySchool(MySchoolAttachment.UNKNOWN).noticing(Symptom.ACCESS_DENIED));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.ATTACHMENT_REQUEST);
    }
}
