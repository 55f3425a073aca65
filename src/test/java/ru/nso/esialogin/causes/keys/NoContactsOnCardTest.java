package ru.nso.esialogin.causes.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link NoContactsOnCard}. */
class NoContactsOnCardTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NoContactsOnCard(), login);
    }

    @Test
    void without_contacts_and_without_SNILS_there_is_nothing_to_be_found_by() {
        OneRule asked =
                ask(Login.ofMother(withoutContacts().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty()))));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void where_the_SNILS_agrees_it_is_a_risk_only() {
        OneRule asked = ask(Login.ofMother(withoutContacts()));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void one_phone_of_anybody_on_the_card_is_enough() {
        assertThat(ask(Login.ofMother(withoutContacts()
                                .everywhere(Member.FATHER, father -> father.phones(List.of(Family.FATHER_PHONE)))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void contacts_of_the_own_record_that_nobody_told_leave_it_possible() {
        assertThat(ask(Login.ofMother(
                                withoutContacts().everywhere(Member.MOTHER, mother -> mother.phones(Fact.unknown())
                                        .emails(Fact.unknown()))))
                        .isPossible())
                .isTrue();
    }

    private static Family withoutContacts() {
        Family family = Family.withSon();
        for (Member member : List.of(Member.SON, Member.MOTHER, Member.FATHER)) {
            family.everywhere(member, person -> person.phones(List.of()).emails(List.of()));
        }
        return family;
    }
}
