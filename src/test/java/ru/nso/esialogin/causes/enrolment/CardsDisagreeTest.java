package ru.nso.esialogin.causes.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link CardsDisagree}. */
class CardsDisagreeTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new CardsDisagree(), login);
    }

    @Test
    void a_SNILS_that_only_the_journal_lacks_is_a_difference_and_names_both() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().inJournal(Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()))));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().evidence()).hasSize(3);
        assertThat(asked.evidence().found()).isEqualTo("пусто");
        assertThat(asked.evidence().note()).isEqualTo("в Записи в школу ***-***-*** 74");
    }

    @Test
    void other_formats_of_the_same_values_do_not_differ() {
        assertThat(ask(Login.ofMother(Family.withSon().inJournal(Member.MOTHER, mother -> mother.snils("13579024674")
                                .phones(List.of("8 (923) 111-22-33")))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_value_that_nobody_told_does_not_differ() {
        assertThat(ask(Login.ofMother(
                                Family.withSon().inEnrolment(Member.MOTHER, mother -> mother.snils(Fact.unknown()))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_parent_on_one_of_the_two_cards_only_is_a_difference() {
        assertThat(ask(Login.ofFather(Family.withSon().without(Member.MOTHER, "son-j")))
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void a_journal_that_is_more_than_a_day_older_is_one_too() {
        assertThat(ask(older("2025-10-13T09:00:00+07:00")).isConfirmed()).isTrue();
        assertThat(ask(older("2025-10-14T10:00:00+07:00")).isSilent()).isTrue();
    }

    private static Login older(String journalAsOf) {
        return Login.ofMother(Family.withSon()
                .change("son-j", card -> asOf(card, journalAsOf))
                .change("son-e", card -> asOf(card, "2025-10-15T09:00:00+07:00")));
    }

    private static PersonCard asOf(PersonCard card, String moment) {
        return new PersonCard(
                card.id(),
                card.system(),
                Fact.of(OffsetDateTime.parse(moment)),
                card.school(),
                card.className(),
                card.pupil(),
                card.parents(),
                card.orders());
    }
}
