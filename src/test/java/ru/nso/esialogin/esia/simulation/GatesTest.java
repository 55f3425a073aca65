package ru.nso.esialogin.esia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.person.Fact;

class GatesTest {
    private static final Instant ATTEMPT = Instant.parse("2025-10-15T11:30:00Z");

    private static Login mother() {
        return Login.ofMother(Family.withSon());
    }

    private static Login son() {
        return Login.ofSon(Family.withSon());
    }

    private static Login son(String birthDate) {
        return son().named("Рябинин", "Глеб", "Андреевич", birthDate);
    }

    private static Login consent(Login login, Consent consent) {
        return login.account(old -> new EsiaAccount(
                old.level(),
                old.snils(),
                old.phones(),
                old.emails(),
                old.phonesVerifying(),
                old.emailsVerifying(),
                old.oid(),
                old.linkedToParent(),
                old.verifying(),
                Fact.of(consent),
                old.secondAccount()));
    }

    static Stream<Arguments> closedGates() {
        return Stream.of(
                Arguments.of(
                        "the service of ЕПГУ", mother().through(EntryPoint.EPGU_DIARY_SERVICE), Obstacle.WRONG_SERVICE),
                Arguments.of("the old site", mother().through(EntryPoint.OLD_SITE), Obstacle.OLD_SITE),
                Arguments.of(
                        "«Моя школа» after its end", mother().through(EntryPoint.MY_SCHOOL), Obstacle.WITHDRAWN_PORTAL),
                Arguments.of("a password in 2025", mother().with(Credential.PASSWORD), Obstacle.PASSWORD_CLOSED),
                Arguments.of("007055", mother().code("ESIA-007055"), Obstacle.UNCONFIRMED_CODE),
                Arguments.of("007004", mother().code("007004"), Obstacle.CONSENT_MISSING),
                Arguments.of("007019", mother().code("esia-007019"), Obstacle.CONSENT_MISSING),
                Arguments.of("007046", mother().code("007046"), Obstacle.NO_SECOND_FACTOR),
                Arguments.of("007062", mother().code("007062"), Obstacle.ORGANISATION_CHOSEN),
                Arguments.of("007194", mother().code("007194"), Obstacle.ORGANISATION_CHOSEN),
                Arguments.of("007011", mother().code("007011"), Obstacle.STALE_LINK),
                Arguments.of("007007", mother().code("007007"), Obstacle.ESIA_OVERLOAD_CODE),
                Arguments.of("008010", mother().code("008010"), Obstacle.INTEGRATION_CODE),
                Arguments.of("an unknown code", mother().code("007999"), Obstacle.UNKNOWN_CODE),
                Arguments.of("no second factor", mother().with(SecondFactor.NONE), Obstacle.NO_SECOND_FACTOR),
                Arguments.of(
                        "biometrics in the app",
                        mother().with(SecondFactor.BIOMETRIC).through(EntryPoint.DIARY_APP),
                        Obstacle.BIOMETRIC_IN_APP),
                Arguments.of("consent refused", consent(mother(), Consent.REFUSED), Obstacle.CONSENT_MISSING),
                Arguments.of("consent revoked", consent(mother(), Consent.REVOKED), Obstacle.CONSENT_MISSING),
                Arguments.of(
                        "parental consent missing",
                        consent(son(), Consent.PARENTAL_MISSING),
                        Obstacle.PARENTAL_CONSENT_MISSING),
                Arguments.of(
                        "the diary not found",
                        son().seeing(
                                        "Ваш дневник не найден. Чтобы решить проблему, попросите родителей сообщить о ней"),
                        Obstacle.PARENTAL_CONSENT_MISSING),
                Arguments.of(
                        "a simplified account at 12",
                        son().level(TrustLevel.SIMPLIFIED).linked(false),
                        Obstacle.NOT_A_CHILD_ACCOUNT),
                Arguments.of("a child account not linked", son().linked(false), Obstacle.NOT_A_CHILD_ACCOUNT),
                Arguments.of(
                        "a standard account at 15",
                        son("2010-05-06").level(TrustLevel.STANDARD),
                        Obstacle.LEVEL_TOO_LOW_FOR_14),
                Arguments.of(
                        "a confirmed account at 15 not linked",
                        son("2010-05-06").level(TrustLevel.CONFIRMED).linked(false),
                        Obstacle.NOT_LINKED_TO_PARENT),
                Arguments.of("a child account at 18", son("2007-10-15"), Obstacle.LEVEL_TOO_LOW_FOR_18),
                Arguments.of("no code", mother().noticing(Symptom.CODE_NOT_RECEIVED), Obstacle.CODE_NOT_RECEIVED),
                Arguments.of(
                        "a password forgotten",
                        mother().noticing(Symptom.PASSWORD_FORGOTTEN),
                        Obstacle.PASSWORD_FORGOTTEN),
                Arguments.of("an endless wait", mother().noticing(Symptom.ENDLESS_WAIT), Obstacle.ENDLESS_WAIT),
                Arguments.of("the site down", mother().noticing(Symptom.SITE_DOWN), Obstacle.SITE_DOWN),
                Arguments.of(
                        "the password step of a child's account",
                        mother().noticing(Symptom.PASSWORD_STEP),
                        Obstacle.CHILD_ACCOUNT_PASSWORD),
                Arguments.of(
                        "an unfinished child's account",
                        mother().making(new ChildAccount(
                                Fact.unknown(), Fact.unknown(), Fact.of(ChildAccount.Step.CHECK))),
                        Obstacle.CHILD_ACCOUNT_CHECK),
                Arguments.of(
                        "an outage of the journal",
                        mother().during(new ServiceIncident(
                                ServiceIncident.Affected.JOURNAL, ATTEMPT, Optional.empty())),
                        Obstacle.JOURNAL_OUTAGE),
                Arguments.of(
                        "an outage of ЕСИА",
                        mother().during(new ServiceIncident(
                                ServiceIncident.Affected.ESIA,
                                ATTEMPT.minusSeconds(1),
                                Optional.of(ATTEMPT.plusSeconds(1)))),
                        Obstacle.ESIA_OUTAGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedGates")
    void closes_a_gate(String what, Login login, Obstacle obstacle) {
        Simulation simulation = login.simulate();

        assertThat(simulation.verdict()).as(what).isEqualTo(Verdict.FAILS);
        assertThat(simulation.obstacles()).containsExactly(obstacle);
    }

    static Stream<Arguments> openGates() {
        return Stream.of(
                Arguments.of("the second door of Госуслуги", mother().through(EntryPoint.GOSUSLUGI_SCHOOL)),
                Arguments.of("the families' app", mother().through(EntryPoint.DIARY_APP)),
                Arguments.of("biometrics on the site", mother().with(SecondFactor.BIOMETRIC)),
                Arguments.of("an unknown credential counts as ЕСИА", mother().with(Credential.UNKNOWN)),
                Arguments.of("a simplified account of a parent", mother().level(TrustLevel.SIMPLIFIED)),
                Arguments.of("a child account at 15 that is linked", son("2010-05-06")),
                Arguments.of(
                        "a linked standard account at 12",
                        son().level(TrustLevel.STANDARD).linked(true)),
                Arguments.of(
                        "a confirmed account at 18",
                        son("2007-10-15").level(TrustLevel.CONFIRMED).linked(false)),
                Arguments.of(
                        "an outage that is over",
                        mother().during(new ServiceIncident(
                                ServiceIncident.Affected.JOURNAL, ATTEMPT.minusSeconds(60), Optional.of(ATTEMPT)))),
                Arguments.of(
                        "an outage of «Моя школа»",
                        mother().during(new ServiceIncident(
                                ServiceIncident.Affected.MY_SCHOOL, ATTEMPT, Optional.empty()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openGates")
    void leaves_every_gate_open(String what, Login login) {
        Simulation simulation = login.simulate();

        assertThat(simulation.obstacles()).as(what).isEmpty();
    }

    @Test
    void the_fourteenth_birthday_counts_as_fourteen() {
        assertThat(son("2011-10-15").level(TrustLevel.STANDARD).simulate().obstacles())
                .containsExactly(Obstacle.LEVEL_TOO_LOW_FOR_14);
        assertThat(son("2011-10-16")
                        .level(TrustLevel.STANDARD)
                        .linked(false)
                        .simulate()
                        .obstacles())
                .containsExactly(Obstacle.NOT_A_CHILD_ACCOUNT);
    }

    @Test
    void my_school_lets_a_pupil_in_with_an_attachment_to_the_school_and_class_of_the_card() {
        assertThat(atMySchool(RequestState.CONFIRMED, "5401009017", "6 «а»").verdict())
                .isEqualTo(Verdict.WORKS);
        assertThat(atMySchool(RequestState.CONFIRMED, "5401009017", "6Б").obstacles())
                .containsExactly(Obstacle.NOT_ATTACHED);
        assertThat(atMySchool(RequestState.CONFIRMED, "5408000003", "6А").obstacles())
                .containsExactly(Obstacle.NOT_ATTACHED);
        assertThat(atMySchool(RequestState.SENT, "5401009017", "6А").obstacles())
                .containsExactly(Obstacle.NOT_ATTACHED);
    }

    private static Simulation atMySchool(RequestState state, String inn, String className) {
        return son().through(EntryPoint.MY_SCHOOL)
                .at("2024-10-15T12:00:00+07:00")
                .mySchool(new MySchoolAttachment(
                        Fact.of(state), Fact.of(inn), Fact.of(className), Fact.of("Обучающийся")))
                .simulate();
    }

    @Test
    void a_parents_report_of_a_childs_account_in_the_making_judges_the_childs_login() {
        assertThat(mother().noticing(Symptom.ACCOUNT_CREATION_REFUSED)
                        .simulate()
                        .trace())
                .anyMatch(line -> line.outcome() == TraceLine.Outcome.CHILD_JUDGED_INSTEAD_OF_PARENT);
    }

    @Test
    void symptoms_that_close_no_gate_never_override_the_simulation_and_leave_a_line() {
        Simulation simulation = mother().noticing(Symptom.OPENS_OTHER_PERSON).simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(simulation.trace()).anyMatch(line -> line.outcome() == TraceLine.Outcome.CONTRADICTS);
    }

    @Test
    void between_fourteen_and_seventeen_a_low_level_and_a_missing_link_are_both_named() {
        assertThat(son().named("Рябинин", "Глеб", "Андреевич", "2010-02-02")
                        .level(TrustLevel.STANDARD)
                        .linked(false)
                        .simulate()
                        .obstacles())
                .containsExactly(Obstacle.LEVEL_TOO_LOW_FOR_14, Obstacle.NOT_LINKED_TO_PARENT);
    }
}
