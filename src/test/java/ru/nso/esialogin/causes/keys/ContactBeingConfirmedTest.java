package ru.nso.esialogin.causes.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link ContactBeingConfirmed}. */
class ContactBeingConfirmedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ContactBeingConfirmed(), login);
    }

    @Test
    void a_new_phone_on_the_card_that_is_not_confirmed_at_ESIA_is_not_sent_yet() {
        OneRule asked = ask(verifying("+79230000009", "+79230000009"));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void another_phone_under_confirmation_is_not_on_the_card() {
        assertThat(ask(verifying("+79230000009", "+79230000008")).isSilent()).isTrue();
    }

    @Test
    void nothing_under_confirmation_is_not_applicable() {
        assertThat(ask(Login.ofMother(Family.withSon())).isSilent()).isTrue();
    }

    private static Login verifying(String onCard, String atEsia) {
        List<PhoneNumber> phones =
                PhoneNumber.read(atEsia).value().orElseThrow().numbers();
        return Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of(onCard))
                        .emails(List.of())))
                .account(old -> new EsiaAccount(
                        old.level(),
                        old.snils(),
                        old.phones(),
                        old.emails(),
                        Fact.of(phones),
                        old.emailsVerifying(),
                        old.oid(),
                        old.linkedToParent(),
                        old.verifying(),
                        old.consent(),
                        old.secondAccount()));
    }
}
