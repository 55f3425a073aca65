package ru.nso.esialogin.diagnosis.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

@QuarkusTest
class RegistryNearMissesTest {
    @Inject
    RegistryNearMisses registry;

    @Inject
    EntityManager entities;

    private static Login login(String snils) {
        return Login.ofMother(Family.withSon())
                .named("Хмелевская", "Ядвига", "Казимировна", "1977-11-05")
                .sending(snils)
                .phones()
                .emails();
    }

    private static String card(String school, String snils) {
        return createCard(
                        """
                {"schoolId": "%s", "pupil": {"firstName": "Вера"}, "parents": [{"snils": "%s"}]}"""
                                .formatted(school, snils))
                .path("id");
    }

    private static Access access(String role, Optional<String> school, String ticket) {
        return new Access(
                new Caller("tester", Set.of(role), school, Optional.empty()), Purpose.TICKET, Optional.of(ticket));
    }

    private List<String> found(Access access, Login login) {
        return registry.find(access, login.facts(), login.simulate()).misses().stream()
                .map(NearMiss::cardId)
                .toList();
    }

    private List<?> logged(String ticket) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select concat_ws(' ', action, outcome, array_to_string(card_ids, ','),"
                                + " array_to_string(fields, ',')) from access_log where case_id = :c",
                        String.class)
                .setParameter("c", ticket)
                .getResultList());
    }

    private static String ticket() {
        return "t-" + UUID.randomUUID();
    }

    @Test
    void cards_that_are_shown_are_in_the_access_log_and_a_fruitless_search_too() {
        String card = card(newSchool(), "171-384-569 21");
        String hit = ticket();
        String miss = ticket();
        assertThat(found(access(Roles.HELPDESK, Optional.empty(), hit), login("171-384-569 22")))
                .containsExactly(card);
        assertThat(found(access(Roles.HELPDESK, Optional.empty(), miss), login("182-495-670 33")))
                .isEmpty();
        assertThat(logged(hit)).singleElement().isEqualTo("DIAGNOSE DONE " + card + " near.snils");
        assertThat(logged(miss)).singleElement().asString().startsWith("DIAGNOSE NOTHING_FOUND");
    }

    @Test
    void an_administrator_of_a_school_learns_of_no_other_schools_cards() {
        String own = newSchool();
        String ofOwn = card(own, "193-506-781 41");
        String ofOther = card(newSchool(), "193-506-781 51");
        String ticket = ticket();
        assertThat(found(access(Roles.SCHOOL_ADMIN, Optional.of(own), ticket), login("193-506-781 61")))
                .containsExactly(ofOwn);
        assertThat(found(access(Roles.HELPDESK, Optional.empty(), ticket()), login("193-506-781 61")))
                .containsExactlyInAnyOrder(ofOwn, ofOther);
        assertThat(found(access(Roles.ANALYST, Optional.empty(), ticket()), login("193-506-781 61")))
                .isEmpty();
        assertThat(logged(ticket)).singleElement().isEqualTo("DIAGNOSE DONE " + ofOwn + " near.snils");
    }

    @Test
    void through_the_child_a_parent_without_a_birth_date_and_one_with_another_surname_are_found() {
        String card = createCard(
                        """
                {"schoolId": "%s", "pupil": {"lastName": "Хмелевский", "firstName": "Влас", "birthDate": "2013-06-07"},
                 "parents": [{"lastName": "Хмелевская", "firstName": "Ядвига"},
                             {"lastName": "Другая", "firstName": "Ядвига", "birthDate": "1977-11-05"}]}"""
                                .formatted(newSchool()))
                .path("id");
        Login login = login("194-507-682 71")
                .speakingOf(new ClaimedChild(
                        FullName.of("Хмелевский", "Влас", null),
                        Fact.of(BirthDate.parse("2013-06-07").orElseThrow()),
                        Optional.empty()));

        List<NearMiss> misses = registry.find(
                        access(Roles.HELPDESK, Optional.empty(), ticket()), login.facts(), login.simulate())
                .misses();

        assertThat(misses).extracting(NearMiss::cardId).containsExactly(card, card);
        assertThat(misses)
                .extracting(NearMiss::differences)
                .containsExactly(
                        List.of(Difference.of(Difference.Kind.SURNAME_DIFFERS)),
                        List.of(Difference.of(Difference.Kind.NAME_WITHOUT_BIRTH_DATE)));
    }

    @Test
    void a_login_that_found_its_record_searches_nothing_and_logs_nothing() {
        String ticket = ticket();
        assertThat(found(access(Roles.HELPDESK, Optional.empty(), ticket), Login.ofMother(Family.withSon())))
                .isEmpty();
        assertThat(logged(ticket)).isEmpty();
    }
}
