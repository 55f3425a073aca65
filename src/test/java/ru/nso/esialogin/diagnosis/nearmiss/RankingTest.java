package ru.nso.esialogin.diagnosis.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.javacrumbs.jsonunit.assertj.JsonAssertions;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.near.NearCards;
import ru.nso.esialogin.diagnosis.api.near.NearMissWire;
import ru.nso.esialogin.diagnosis.nearmiss.NearMisses.Nearest;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.json.TestJson;

class RankingTest {
    private static final LocalDate BORN = LocalDate.of(1979, 2, 3);

    private static Login stranger() {
        return Login.ofMother(Family.withSon())
                .named("Ольховская", "Наталья", "Егоровна", "1979-02-03")
                .sending("160-273-458 01")
                .phones("+7 913 700 41 52")
                .emails("olkhovskaya@mail.ru");
    }

    private static Card staff(String id, Person.Builder person) {
        return new StaffCard(id, School.ofId("school"), person.build(), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    private static Person.Builder person(String id, String last) {
        return Person.builder(id).name(last, "Наталья", "Егоровна").birthDate(Fact.of(new BirthDate(BORN)));
    }

    private static List<Card> cards() {
        return List.of(
                staff("b", person("b-p", "Ольховская")),
                staff("a", person("a-p", "Кедрова").phones(List.of("8 913 700 41 53"))),
                staff("e", person("e-p", "Кедрова")),
                staff("d", person("d-p", "Кедрова")),
                staff("c", person("c-p", "Ольховская").snils("160-273-458 11")),
                staff("x", Person.builder("x-p").name("Другая", "Ирина", null)));
    }

    private static List<String> ids(Nearest nearest) {
        return nearest.misses().stream().map(NearMiss::cardId).toList();
    }

    @Test
    void the_nearest_comes_first_and_the_order_of_the_cards_does_not_matter() {
        LoginCase login = stranger().facts();
        List<Card> cards = new ArrayList<>(cards());
        Random random = new Random(311);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(cards, random);
            Nearest nearest = NearMisses.among(login, new NearCards.Found(cards, true), 10);
            assertThat(ids(nearest)).containsExactly("c", "a", "b", "d", "e");
            assertThat(nearest.complete()).isTrue();
        }
    }

    @Test
    void an_answer_that_leaves_any_out_says_so() {
        LoginCase login = stranger().facts();
        Nearest cut = NearMisses.among(login, new NearCards.Found(cards(), true), 2);
        assertThat(ids(cut)).containsExactly("c", "a");
        assertThat(cut.complete()).isFalse();
        assertThat(NearMisses.among(login, new NearCards.Found(cards(), false), 10)
                        .complete())
                .isFalse();
    }

    @Test
    void they_are_asked_for_only_where_the_own_record_was_not_found() {
        Login found = Login.ofMother(Family.withSon());
        assertThat(NearMisses.areAskedFor(found.facts(), found.simulate())).isFalse();
        assertThat(NearMisses.areAskedFor(stranger().facts(), stranger().simulate()))
                .isTrue();
        Login oneDigit = Login.ofMother(Family.withSon()).phones().emails().sending(nearOwn(found.facts()));
        assertThat(NearMisses.onOwnCards(found.facts(), found.simulate(), 10)).isEqualTo(Nearest.NOTHING);
        assertThat(NearMisses.onOwnCards(oneDigit.facts(), oneDigit.simulate(), 10)
                        .misses())
                .anyMatch(miss -> miss.place() == NearMiss.Place.PARENT
                        && miss.differences().contains(Difference.of(Difference.Kind.SNILS_ONE_DIGIT)));
    }

    /** The SNILS of the login with the last digit wrong. */
    private static String nearOwn(LoginCase login) {
        String digits = login.keysSent().snils().values().iterator().next().digits();
        return digits.substring(0, 10) + (digits.charAt(10) == '9' ? '0' : (char) (digits.charAt(10) + 1));
    }

    @Test
    void a_child_of_whom_the_caller_speaks_is_searched_for_too() {
        LoginCase told = Login.ofMother(Family.withSon()).facts();
        Person son = told.knownCards().get(0).pupil();
        BirthDate near =
                son.birthDate().value().orElseThrow().neighbours().iterator().next();
        LoginCase login = stranger()
                .speakingOf(new ClaimedChild(son.name(), Fact.of(near), Optional.empty()))
                .facts();
        assertThat(NearMisses.search(login).people()).hasSize(2);
        assertThat(NearMisses.among(login, NearCards.Found.NOTHING, 10).misses())
                .anySatisfy(miss -> {
                    assertThat(miss.childOfCaller()).isTrue();
                    assertThat(miss.personId()).isEqualTo(son.id());
                    assertThat(miss.differences()).containsExactly(Difference.of(Difference.Kind.BIRTH_DATE_NEAR));
                });
        LoginCase right = stranger()
                .speakingOf(new ClaimedChild(son.name(), son.birthDate(), Optional.empty()))
                .facts();
        assertThat(NearMisses.among(right, NearCards.Found.NOTHING, 10).misses())
                .noneMatch(NearMiss::childOfCaller);
        assertThat(NearMisses.search(stranger()
                                .unnamed()
                                .sendingNoSnils()
                                .phones()
                                .emails()
                                .facts())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_answer_names_nobody_and_leaves_out_what_is_not_shown() throws Exception {
        Nearest nearest = NearMisses.among(
                stranger().facts(),
                new NearCards.Found(List.of(staff("c", Person.builder("c-p").snils("160-273-458 11"))), true),
                10);
        String json = TestJson.mapper().writeValueAsString(NearMissWire.of(nearest));
        JsonAssertions.assertThatJson(json)
                .isEqualTo(
                        """
                [{
                  "cardId": "c", "personId": "c-p", "place": "EMPLOYEE", "childOfCaller": false,
                  "differences": [{
                    "kind": "SNILS_ONE_DIGIT", "field": "snils", "position": 10,
                    "whyNot": "СНИЛС в карточке отличается одной цифрой, а журнал ищет только полное совпадение"
                  }]
                }]""");
    }
}
