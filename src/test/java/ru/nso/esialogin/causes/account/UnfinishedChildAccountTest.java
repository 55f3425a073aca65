package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.rules.Rule;

/** However a child's account is stuck, somebody says why: no gate closes without its cause. */
class UnfinishedChildAccountTest {
    private static final List<Symptom> SYMPTOMS = List.of(
            Symptom.PASSWORD_STEP,
            Symptom.ACCOUNT_CREATION_REFUSED,
            Symptom.CHILD_ACCOUNT_CONTACT_IN_USE,
            Symptom.CHECK_NOT_FINISHED,
            Symptom.CODE_NOT_RECEIVED);
    private static final List<Rule> RULES = List.of(
            new CodeNotReceived(),
            new PasswordStep(),
            new GmailForChildAccount(),
            new ForeignBirthCertificate(),
            new ContactInUse(),
            new ParentNotConfirmed(),
            new CheckNotFinished());

    private static List<OneRule> speaking(Login login) {
        return RULES.stream()
                .map(rule -> OneRule.ask(rule, login))
                .filter(asked -> !asked.isSilent())
                .toList();
    }

    @Test
    void every_step_symptom_mailbox_and_certificate_has_a_cause() {
        for (Step step : Step.values()) {
            for (Symptom symptom : SYMPTOMS) {
                for (String email : List.of("gleb-test@mail.ru", "gleb-test@gmail.com")) {
                    for (IdentityDocument.Type type : IdentityDocument.Type.values()) {
                        List<OneRule> speaking = speaking(login(step, symptom, email, type));

                        assertThat(speaking).as("%s %s %s", step, symptom, type).isNotEmpty();
                        assertThat(speaking)
                                .allSatisfy(asked ->
                                        assertThat(asked.cause().evidence()).isNotEmpty());
                    }
                }
            }
        }
    }

    private static Login login(Step step, Symptom symptom, String email, IdentityDocument.Type type) {
        Family family = Family.withSon()
                .everywhere(
                        Member.SON,
                        son -> son.documents(
                                Fact.of(List.of(new IdentityDocument(type, Fact.of("KG-X"), Fact.of("7340125"))))));
        return Login.ofMother(family)
                .noticing(symptom)
                .making(new ChildAccount(EmailAddress.read(email), Fact.unknown(), Fact.of(step)));
    }

    @Test
    void a_refusal_of_which_nothing_more_is_known_has_only_possible_causes() {
        Login login = Login.ofMother(Family.withSon().everywhere(Member.SON, son -> son.documents(Fact.unknown())))
                .accountUnknown()
                .noticing(Symptom.ACCOUNT_CREATION_REFUSED);

        assertThat(speaking(login)).hasSize(4).allMatch(OneRule::isPossible);
    }

    @Test
    void a_foreign_certificate_and_a_gmail_mailbox_do_not_confirm_each_others_case() {
        Login gmail = login(
                Step.DATA,
                Symptom.ACCOUNT_CREATION_REFUSED,
                "gleb-test@gmail.com",
                IdentityDocument.Type.BIRTH_CERTIFICATE);
        Login foreign = login(
                Step.DATA,
                Symptom.ACCOUNT_CREATION_REFUSED,
                "gleb-test@mail.ru",
                IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE);

        assertThat(codes(gmail)).containsExactly("C4");
        assertThat(codes(foreign)).containsExactly("C5");
    }

    private static List<String> codes(Login login) {
        return speaking(login).stream()
                .map(asked -> asked.cause().code().toString())
                .toList();
    }
}
