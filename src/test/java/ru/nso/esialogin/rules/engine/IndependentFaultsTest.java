package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.rules.Edit;

/** Two faults that do not follow from each other are two: mending one of them never opens the way alone. */
class IndependentFaultsTest {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final RuleEngine ENGINE = RuleFixture.engine();
    private static final Instant NOON = Instant.parse("2025-10-15T05:00:00Z");

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        "C3", "C4", mother().noticing(Symptom.PASSWORD_STEP).making(account("a-test@gmail.com"))),
                Arguments.of(
                        "C4",
                        "E13",
                        mother().noticing(Symptom.CHILD_ACCOUNT_CONTACT_IN_USE).making(account("a-test@gmail.com"))),
                Arguments.of(
                        "C2", "C4", mother().noticing(Symptom.CODE_NOT_RECEIVED).making(account("a-test@gmail.com"))),
                Arguments.of("C4", "C5", Login.ofMother(foreign()).making(account("a-test@gmail.com"))),
                Arguments.of("C4", "E14", mother().level(TrustLevel.STANDARD).making(account("a-test@gmail.com"))),
                Arguments.of("E14", "E15", mother().level(TrustLevel.STANDARD).noticing(Symptom.CHECK_NOT_FINISHED)),
                Arguments.of(
                        "C3",
                        "E13",
                        Login.ofSon(Family.withSon())
                                .noticing(Symptom.PASSWORD_STEP)
                                .noticing(Symptom.CHILD_ACCOUNT_CONTACT_IN_USE)),
                Arguments.of(
                        "S1",
                        "S3",
                        mother().during(incident(ServiceIncident.Affected.ESIA))
                                .during(incident(ServiceIncident.Affected.JOURNAL))),
                Arguments.of("S3", "S7", mother().noticing(Symptom.SITE_DOWN).noticing(Symptom.ENDLESS_WAIT)),
                Arguments.of(
                        "C6",
                        "E2",
                        mother().through(EntryPoint.DIARY_APP)
                                .with(SecondFactor.BIOMETRIC)
                                .code("007055")),
                Arguments.of("E10", "E4", mother().with(SecondFactor.NONE).code("007004")),
                Arguments.of("E9", "E4", mother().code("007062").consent(Consent.REFUSED)),
                Arguments.of(
                        "E4", "E5", Login.ofSon(Family.withSon()).code("007004").consent(Consent.PARENTAL_MISSING)),
                Arguments.of(
                        "C7",
                        "C2",
                        mother().noticing(Symptom.PASSWORD_FORGOTTEN).noticing(Symptom.CODE_NOT_RECEIVED)),
                Arguments.of(
                        "M6",
                        "M6",
                        Login.ofSon(Family.withSon())
                                .named("Соколов", "Глеб", "Андреевич", "2010-05-06")
                                .through(EntryPoint.MY_SCHOOL)
                                .at("2025-02-10T12:00:00+07:00")
                                .level(TrustLevel.STANDARD)
                                .mySchool(new MySchoolAttachment(
                                        Fact.of(MySchoolAttachment.RequestState.SENT),
                                        Fact.unknown(),
                                        Fact.unknown(),
                                        Fact.unknown()))));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void a_login_with_two_faults_works_only_when_both_are_mended(String one, String other, Login login) {
        LoginCase facts = login.facts();
        Simulation before = SIMULATOR.simulate(facts);
        List<ExplainedCause> causes = ENGINE.explain(facts, before).causes();
        List<ExplainedCause> named = causes.stream()
                .filter(cause -> List.of(one, other).contains(cause.code().toString()))
                .toList();
        assertThat(named).extracting(cause -> cause.code().toString()).contains(one, other);
        assertThat(named).allMatch(ExplainedCause::isConfirmedBlocking);

        List<Edit> all = new ArrayList<>();
        for (ExplainedCause cause : named) {
            all.addAll(cause.mends());
        }
        for (Edit single : all) {
            assertThat(verdict(facts, before, List.of(single)))
                    .as("%s alone", single.what())
                    .isEqualTo(Verdict.FAILS);
        }
        assertThat(verdict(facts, before, all)).isEqualTo(Verdict.WORKS);
    }

    private static Verdict verdict(LoginCase facts, Simulation before, List<Edit> edits) {
        return SIMULATOR.simulate(EditEffects.apply(facts, before, edits)).verdict();
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon());
    }

    private static Family foreign() {
        return Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.documents(Fact.of(List.of(new IdentityDocument(
                                IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE,
                                Fact.of("KG-X"),
                                Fact.of("7340125"))))));
    }

    private static ChildAccount account(String email) {
        return new ChildAccount(EmailAddress.read(email), Fact.unknown(), Fact.of(Step.DATA));
    }

    private static ServiceIncident incident(ServiceIncident.Affected system) {
        return new ServiceIncident(system, NOON, Optional.empty());
    }
}
