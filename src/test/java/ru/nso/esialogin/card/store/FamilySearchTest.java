package ru.nso.esialogin.card.store;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.platform.database.query.Questions;

@QuarkusTest
class FamilySearchTest {
    @Inject
    FamilySearch search;

    @Inject
    SessionFactory sessions;

    @Inject
    Questions questions;

    private FamilyCards find(SearchKey key, Scope scope) {
        return QuarkusTransaction.requiringNew().call(() -> search.find(Set.of(key), scope));
    }

    private static List<String> ids(FamilyCards found) {
        return found.cards().stream().map(PersonCard::id).toList();
    }

    private static String card(String school, String system, String pupil, String parent) {
        return createCard("""
                {"schoolId": "%s", "system": "%s", "pupil": {%s}, "parents": [%s]}"""
                        .formatted(school, system, pupil, parent.isEmpty() ? "" : "{" + parent + "}"))
                .path("id");
    }

    @Test
    void a_key_leads_to_brothers_and_sisters_and_to_the_other_subsystem() {
        String school = newSchool();
        String mother = "\"lastName\": \"Семейная\", \"firstName\": \"Анна\", \"birthDate\": \"1985-03-04\"";
        String first = card(
                school,
                "JOURNAL",
                "\"firstName\": \"Олег\", \"birthDate\": \"2012-01-02\"",
                mother + ", \"snils\": \"123-456-789 64\"");
        String siblingByName = card(
                newSchool(),
                "JOURNAL",
                "\"lastName\": \"Семейный\", \"firstName\": \"Юрий\", \"birthDate\": \"2015-01-02\"",
                mother);
        String siblingBySnils = card(
                school,
                "JOURNAL",
                "\"firstName\": \"Инна\", \"birthDate\": \"2017-01-02\"",
                "\"firstName\": \"Анна\", \"snils\": \"12345678964\"");
        String siblingsEnrolment = card(
                school,
                "ENROLMENT",
                "\"lastName\": \"Семейный\", \"firstName\": \"Юрий\", \"birthDate\": \"2015-01-02\"",
                "");
        String stranger = card(
                school,
                "JOURNAL",
                "\"firstName\": \"Олег\", \"birthDate\": \"2012-01-03\"",
                "\"lastName\": \"Чужая\", \"firstName\": \"Анна\", \"birthDate\": \"1985-03-05\"");
        String staff = as("admin")
                .body("{\"schoolId\": \"" + school + "\", \"person\": {\"snils\": \"12345678964\"}}")
                .post("/api/v1/staff")
                .path("id");

        FamilyCards found =
                find(new SearchKey.BySnils(Snils.ofDigits("12345678964").orElseThrow()), new Scope.Region());
        assertThat(ids(found))
                .contains(first, siblingByName, siblingBySnils, siblingsEnrolment)
                .doesNotContain(stranger);
        assertThat(found.staff()).extracting(StaffCard::id).contains(staff);
        assertThat(found.complete()).isTrue();

        SearchKey byName = new SearchKey.ByName(FullName.of("Семейная", "Анна", null), LocalDate.of(1985, 3, 4));
        assertThat(ids(find(byName, new Scope.Region()))).contains(first, siblingByName, siblingBySnils);
        assertThat(ids(find(byName, new Scope.School(school)))).contains(first).doesNotContain(siblingByName);
        assertThat(ids(find(byName, new Scope.Nothing()))).isEmpty();
    }

    @Test
    void a_key_that_stands_on_too_many_cards_is_cut_off_and_said_so_within_the_same_number_of_statements() {
        String school = newSchool();
        for (int i = 0; i < 61; i++) {
            card(
                    school,
                    "JOURNAL",
                    "\"firstName\": \"Номер\"",
                    "\"firstName\": \"Общая\", \"phones\": [\"+79130000999\"], \"birthDate\": \"1990-01-02\"");
        }
        SearchKey key = new SearchKey.ByName(FullName.of(null, "Общая", null), LocalDate.of(1990, 1, 2));
        long before = statements();
        FamilyCards found = find(key, new Scope.School(school));
        assertThat(statements() - before).isLessThanOrEqualTo(4);
        assertThat(found.cards()).hasSize(60);
        assertThat(found.complete()).isFalse();
    }

    /** Of Hibernate, and questions beside it. */
    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount() + questions.asked();
    }
}
