package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Severity;

class ForeignBirthCertificateTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ForeignBirthCertificate(), login);
    }

    private static Family with(IdentityDocument.Type... types) {
        List<IdentityDocument> documents = Stream.of(types)
                .map(type -> new IdentityDocument(type, Fact.of("KG-X"), Fact.of("7340125")))
                .toList();
        Fact<List<IdentityDocument>> given = documents.isEmpty() ? Fact.unknown() : Fact.of(documents);
        return Family.withSon().everywhere(Member.SON, son -> son.documents(given));
    }

    private static Login refused(Family family) {
        return Login.ofMother(family).noticing(Symptom.ACCOUNT_CREATION_REFUSED);
    }

    private static ChildAccount account(String email, Step step) {
        return new ChildAccount(EmailAddress.read(email), Fact.unknown(), Fact.of(step));
    }

    @Test
    void a_foreign_certificate_stops_the_account_and_no_number_of_it_is_told() {
        OneRule asked = ask(refused(with(IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE)));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().evidence()).hasSize(2).allSatisfy(evidence -> assertThat(evidence.found())
                .isEqualTo("иностранное свидетельство о рождении"));
        assertThat(asked.evidence().place()).isEqualTo(Place.JOURNAL);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @EnumSource(
            value = IdentityDocument.Type.class,
            names = {"BIRTH_CERTIFICATE", "CONSULAR_BIRTH_CERTIFICATE"})
    void a_russian_or_consular_certificate_is_no_cause_even_beside_a_foreign_one(IdentityDocument.Type type) {
        assertThat(ask(refused(with(type))).isSilent()).isTrue();
        assertThat(ask(refused(with(IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE, type)))
                        .isSilent())
                .isTrue();
    }

    @Test
    void without_a_known_certificate_a_refusal_that_nothing_else_explains_asks_for_it() {
        OneRule asked = ask(refused(with()));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.BIRTH_CERTIFICATE);
    }

    @Test
    void a_gmail_mailbox_explains_the_refusal_without_a_certificate() {
        assertThat(ask(refused(with()).making(account("gleb.test@gmail.com", Step.DATA)))
                        .isSilent())
                .isTrue();
    }

    @Test
    void an_account_that_passed_the_check_no_longer_depends_on_the_certificate() {
        Family family = with(IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE);

        assertThat(ask(Login.ofMother(family).making(account("gleb.test@mail.ru", Step.CHECK)))
                        .isConfirmed())
                .isTrue();
        assertThat(ask(Login.ofMother(family).making(account("gleb.test@mail.ru", Step.CONTACT_CODE)))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_child_who_needs_no_account_to_be_made_is_not_concerned() {
        Family family = with(IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE);

        assertThat(ask(Login.ofSon(family)).isSilent()).isTrue();
        assertThat(ask(Login.ofMother(family)).isSilent()).isTrue();
    }

    @Test
    void whoever_must_make_a_child_account_meets_it_next() {
        Login son = Login.ofSon(with(IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE))
                .level(TrustLevel.SIMPLIFIED)
                .linked(false);

        OneRule asked = ask(son);

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void of_two_children_one_foreign_certificate_is_only_possible() {
        Family family = Family.withSonAndDaughter()
                .everywhere(
                        Member.DAUGHTER,
                        daughter -> daughter.documents(Fact.of(List.of(new IdentityDocument(
                                IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE,
                                Fact.of("KG-X"),
                                Fact.of("7340126"))))));
        ClaimedChild daughter =
                new ClaimedChild(FullName.of("Рябинина", "Зоя", "Андреевна"), Fact.unknown(), Optional.empty());

        assertThat(ask(refused(family)).isPossible()).isTrue();
        assertThat(ask(refused(family).speakingOf(daughter)).isConfirmed()).isTrue();
    }
}
