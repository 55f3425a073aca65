package ru.nso.esialogin.causes.myschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class PupilUnder14Test {
    private static OneRule ask(Login login) {
        return OneRule.ask(new PupilUnder14(), login);
    }

    private static MySchoolAttachment attachment(RequestState state, String inn, String className, String role) {
        return new MySchoolAttachment(Fact.of(state), Fact.of(inn), Fact.of(className), Fact.of(role));
    }

    /** The son is eleven on that day; his card says school 5401009017, class 6А. */
    private static Login son() {
        return Login.ofSon(Family.withSon()).through(EntryPoint.MY_SCHOOL).at("2024-10-15T12:00:00+07:00");
    }

    private static Login sonAsking(RequestState state, String inn, String className, String role) {
        return son().mySchool(attachment(state, inn, className, role));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, 5401009017, 6А, Обучающийся",
        "CONFIRMED, 54 0100 9017, 6 «а», обучающийся",
        "CONFIRMED, 5401009017, 6A, Обучающийся"
    })
    void a_confirmed_request_with_the_data_of_the_card_lets_the_pupil_in(
            RequestState state, String inn, String className, String role) {
        OneRule asked = ask(sonAsking(state, inn, className, role));

        assertThat(asked.isSilent()).isTrue();
        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 5401009017, 6А, Обучающийся, запроса нет",
        "SENT, 5401009017, 6А, Обучающийся, запрос отправлен",
        "REJECTED, 5401009017, 6А, Обучающийся, запрос отклонён",
        "CONFIRMED, 5401009018, 6А, Обучающийся, ИНН другой организации",
        "CONFIRMED, 5401009017, 6Б, Обучающийся, класс 6Б",
        "CONFIRMED, 5401009017, 6А, Ученик, другая роль"
    })
    void what_is_wrong_is_the_evidence(RequestState state, String inn, String className, String role, String found) {
        OneRule asked = ask(sonAsking(state, inn, className, role));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().evidence()).singleElement().satisfies(piece -> assertThat(piece.found())
                .isEqualTo(found));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void where_nothing_was_filed_the_parent_files_and_the_school_confirms() {
        OneRule asked = ask(son().mySchool(attachment(RequestState.NONE, "", "", "")));

        assertThat(asked.cause().mends())
                .extracting(Edit::what, Edit::actor)
                .containsExactly(
                        tuple(Edit.What.ATTACHMENT_REQUEST, Actor.PARENT),
                        tuple(Edit.What.ATTACHMENT_CONFIRM, Actor.SCHOOL));
    }

    @Test
    void where_the_right_request_waits_only_the_school_acts() {
        OneRule asked = ask(sonAsking(RequestState.SENT, "5401009017", "6А", "Обучающийся"));

        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.ATTACHMENT_CONFIRM);
            assertThat(edit.actor()).isEqualTo(Actor.SCHOOL);
        });
    }

    @Test
    void confirming_a_request_for_another_class_is_not_enough() {
        OneRule asked = ask(sonAsking(RequestState.SENT, "5401009017", "7А", "Обучающийся"));

        assertThat(asked.cause().evidence()).hasSize(2);
        assertThat(asked.cause().mends()).hasSize(2);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @CsvSource({"2027-05-05T12:00:00+07:00, true", "2027-05-06T12:00:00+07:00, false"})
    void from_the_fourteenth_birthday_on_it_is_another_cause(String at, boolean holds) {
        OneRule asked = ask(
                sonAsking(RequestState.NONE, "5401009017", "6А", "Обучающийся").at(at));

        assertThat(asked.isConfirmed()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-09T12:00:00+07:00, false", "2025-09-10T12:00:00+07:00, true"})
    void the_door_of_gosuslugi_asks_for_it_since_the_portal_was_withdrawn(String at, boolean asks) {
        OneRule asked = ask(sonAsking(RequestState.NONE, "5401009017", "6А", "Обучающийся")
                .through(EntryPoint.GOSUSLUGI_SCHOOL)
                .at(at));

        assertThat(asked.isConfirmed()).isEqualTo(asks);
    }

    @Test
    void an_unknown_age_leaves_it_possible() {
        Family ageless = Family.withSon().everywhere(Member.SON, son -> son.birthDate(Fact.unknown()));
        OneRule asked = ask(Login.ofSon(ageless)
                .identity(
                        son -> new Identity(son.role(), son.name(), Fact.unknown(), son.kinship(), son.claimedRoles()))
                .through(EntryPoint.MY_SCHOOL)
                .at("2024-10-15T12:00:00+07:00")
                .mySchool(attachment(RequestState.NONE, "5401009017", "6А", "Обучающийся")));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.BIRTH_DATE_OF_IDENTITY);
    }

    @Test
    void a_request_that_nobody_told_of_is_only_suspected_where_the_pupil_is_not_let_in() {
        assertThat(ask(son()).isSilent()).isTrue();

        OneRule asked = ask(son().noticing(Symptom.ACCESS_DENIED));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.ATTACHMENT_REQUEST);
    }

    @Test
    void a_parent_needs_no_attachment() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .through(EntryPoint.MY_SCHOOL)
                .at("2024-10-15T12:00:00+07:00")
                .mySchool(attachment(RequestState.NONE, "5401009017", "6А", "Обучающийся")));

        assertThat(asked.isSilent()).isTrue();
    }
}
