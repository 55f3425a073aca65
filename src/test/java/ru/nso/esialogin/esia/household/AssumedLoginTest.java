package ru.nso.esialogin.esia.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Snils;

class AssumedLoginTest {
    private static final Instant OCTOBER = Instant.parse("2025-10-15T05:00:00Z");
    private final LoginSimulator simulator = new LoginSimulator(MatchingPolicy.STANDARD, DatedPolicy.STANDARD);

    private static AssumedLogin over(List<PersonCard> cards) {
        return new AssumedLogin(cards, List.of(Login.staffCard()), DatedPolicy.STANDARD);
    }

    private static Parent parent(List<PersonCard> cards, int position) {
        return cards.get(0).knownParents().get(position);
    }

    private Verdict verdict(LoginCase login) {
        return simulator.simulate(login).verdict();
    }

    @Test
    void everybody_of_a_healthy_family_gets_in() {
        List<PersonCard> cards = Family.withSonAndDaughter().cards();

        assertThat(verdict(over(cards).ofPupil(cards.get(0), OCTOBER))).isEqualTo(Verdict.WORKS);
        assertThat(verdict(over(cards).ofParent(parent(cards, 0), OCTOBER))).isEqualTo(Verdict.WORKS);
        assertThat(verdict(over(cards).ofParent(parent(cards, 1), OCTOBER))).isEqualTo(Verdict.WORKS);
        assertThat(verdict(over(cards).ofEmployee(Login.staffCard(), OCTOBER))).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_pupil_without_a_birth_date_is_found_by_the_own_keys() {
        List<PersonCard> cards = Family.withSon()
                .withoutCard("son-e")
                .inJournal(Member.SON, son -> son.birthDate(Fact.empty()))
                .cards();

        assertThat(verdict(over(cards).ofPupil(cards.get(0), OCTOBER))).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_level_follows_the_age_on_the_day() {
        List<PersonCard> cards = Family.withSon().cards();

        assertThat(over(cards)
                        .ofPupil(cards.get(0), Instant.parse("2027-05-05T16:59:59Z"))
                        .account()
                        .isLevel(TrustLevel.CHILD))
                .isTrue();
        assertThat(over(cards)
                        .ofPupil(cards.get(0), Instant.parse("2027-05-05T17:00:00Z"))
                        .account()
                        .isLevel(TrustLevel.CONFIRMED))
                .isTrue();
    }

    @Test
    void a_snils_that_stands_on_somebody_else_too_is_not_believed() {
        List<PersonCard> cards = Family.withSon()
                .everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS))
                .cards();

        LoginCase son = over(cards).ofPupil(cards.get(0), OCTOBER);
        LoginCase mother = over(cards).ofParent(parent(cards, 0), OCTOBER);

        assertThat(son.account().snils().value()).contains(AssumedLogin.snilsOnNoCard());
        assertThat(mother.account().snils().value()).contains(AssumedLogin.snilsOnNoCard());
    }

    @Test
    void a_snils_with_wrong_check_digits_is_not_believed_and_the_contacts_are() {
        List<PersonCard> cards = Family.withSon()
                .inJournal(Member.MOTHER, mother -> mother.snils("135-790-246 75"))
                .inEnrolment(Member.MOTHER, mother -> mother.snils(""))
                .cards();

        LoginCase mother = new AssumedLogin(cards, List.of(), DatedPolicy.STANDARD).ofParent(parent(cards, 0), OCTOBER);

        assertThat(mother.account().snils().value()).contains(AssumedLogin.snilsOnNoCard());
        assertThat(mother.account().phones().orElse(List.of())).hasSize(1);
        assertThat(verdict(mother)).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_sound_snils_of_the_enrolment_card_is_believed_where_the_journal_has_none() {
        List<PersonCard> cards = Family.withSon()
                .inJournal(
                        Member.MOTHER,
                        mother -> mother.snils("").phones(List.of()).emails(List.of()))
                .inEnrolment(Member.MOTHER, mother -> mother.phones(List.of()).emails(List.of()))
                .cards();

        LoginCase mother = new AssumedLogin(cards, List.of(), DatedPolicy.STANDARD).ofParent(parent(cards, 0), OCTOBER);

        assertThat(mother.account().snils().value().map(Snils::formatted)).contains(Family.MOTHER_SNILS);
        assertThat(verdict(mother)).isEqualTo(Verdict.FAILS);
    }
}
