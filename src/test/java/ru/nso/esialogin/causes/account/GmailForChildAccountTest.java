package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.rules.Severity;

class GmailForChildAccountTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new GmailForChildAccount(), login);
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon()).noticing(Symptom.ACCOUNT_CREATION_REFUSED);
    }

    private static ChildAccount account(String email, Step step) {
        return new ChildAccount(EmailAddress.read(email), Fact.unknown(), Fact.of(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gleb.test@gmail.com", "GLEB.TEST@GMail.Com", "gleb.test@googlemail.com"})
    void a_mailbox_of_gmail_is_named_masked(String email) {
        OneRule asked = ask(mother().making(account(email, Step.DATA)));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().found()).startsWith("g***@g").doesNotContain("gleb");
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gleb.test@mail.ru", "gmail.com@yandex.ru", "gleb.test@gmail.com.ru", "gleb@mygmail.com"})
    void other_mailboxes_are_not_of_gmail(String email) {
        assertThat(ask(mother().making(account(email, Step.DATA))).isSilent()).isTrue();
    }

    @Test
    void the_mailbox_that_esia_holds_counts_for_a_pupil_who_was_refused() {
        Login son = Login.ofSon(Family.withSon()).accountUnknown().emails("gleb.test@gmail.com");

        assertThat(ask(son).isSilent()).isTrue();
        OneRule asked = ask(son.noticing(Symptom.ACCOUNT_CREATION_REFUSED));
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_parents_own_mailbox_of_gmail_does_not_matter() {
        Login login = mother().emails("olga.test@gmail.com").making(account("gleb.test@mail.ru", Step.DATA));

        assertThat(ask(login).isSilent()).isTrue();
    }

    @Test
    void an_account_that_is_ready_is_left_alone() {
        assertThat(ask(Login.ofMother(Family.withSon()).making(account("gleb.test@gmail.com", Step.DONE)))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_mailbox_named_before_anything_was_refused_will_block() {
        ChildAccount planned =
                new ChildAccount(EmailAddress.read("gleb.test@gmail.com"), Fact.unknown(), Fact.unknown());
        OneRule asked = ask(Login.ofMother(Family.withSon()).making(planned));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void a_refusal_that_nothing_explains_asks_for_the_mailbox() {
        OneRule asked = ask(mother());

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.CHILD_ACCOUNT_EMAIL);
    }

    @Test
    void a_refusal_that_a_foreign_certificate_explains_does_not_ask_for_the_mailbox() {
        Family family = Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.documents(Fact.of(List.of(new IdentityDocument(
                                IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE,
                                Fact.of("KG-X"),
                                Fact.of("7340125"))))));

        assertThat(ask(Login.ofMother(family).noticing(Symptom.ACCOUNT_CREATION_REFUSED))
                        .isSilent())
                .isTrue();
    }
}
