package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class ContactInUseTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ContactInUse(), login);
    }

    @Test
    void a_contact_that_is_taken_stops_the_account_and_the_parent_names_another() {
        for (Login login : List.of(Login.ofMother(Family.withSon()), Login.ofSon(Family.withSon()))) {
            OneRule asked = ask(login.noticing(Symptom.CHILD_ACCOUNT_CONTACT_IN_USE));

            assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
            assertThat(asked.isConfirmed()).isTrue();
            assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
            assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
                assertThat(edit.what()).isEqualTo(Edit.What.CHANGE_ACCOUNT_CONTACT);
                assertThat(edit.actor()).isEqualTo(Actor.PARENT);
            });
            assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        }
    }

    @Test
    void a_refusal_without_that_word_is_not_this_cause() {
        assertThat(ask(Login.ofMother(Family.withSon()).noticing(Symptom.ACCOUNT_CREATION_REFUSED))
                        .isSilent())
                .isTrue();
    }
}
