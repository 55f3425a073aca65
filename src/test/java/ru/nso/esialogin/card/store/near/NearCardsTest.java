package ru.nso.esialogin.card.store.near;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.near.NearCards;
import ru.nso.esialogin.card.registry.near.NearSearch;
import ru.nso.esialogin.card.registry.near.NearSearch.NamedPerson;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.platform.database.TestDatabase;
import ru.nso.esialogin.platform.database.query.Questions;

@QuarkusTest
class NearCardsTest {
    private static final NearSearch SEARCH = new NearSearch(
            Set.of(Snils.ofDigits("16027345801").orElseThrow()),
            Set.copyOf(PhoneNumber.read("+79137004152").value().orElseThrow().numbers()),
            Set.copyOf(
                    EmailAddress.read("near.miss@mail.ru").value().orElseThrow().addresses()),
            List.of(new NamedPerson(
                    FullName.of("Почтинская", "Наталья", "Фёдоровна"), new BirthDate(LocalDate.of(1981, 4, 9)))));

    @Inject
    NearCards near;

    @Inject
    SessionFactory sessions;

    @Inject
    Questions questions;

    @Inject
    EntityManager entities;

    private List<String> find(Scope scope) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        near.find(SEARCH, scope).cards().stream().map(Card::id).toList());
    }

    private boolean isComplete(String school) {
        return QuarkusTransaction.requiringNew()
                .call(() -> near.find(SEARCH, new Scope.School(school)).complete());
    }

    private static String card(String school, String parent) {
        return createCard("""
                {"schoolId": "%s", "pupil": {"firstName": "Вера"}, "parents": [{%s}]}"""
                        .formatted(school, parent))
                .path("id");
    }

    private static String named(String last, String first, String middle, String born) {
        return "\"lastName\": \"%s\", \"firstName\": \"%s\", \"middleName\": \"%s\", \"birthDate\": \"%s\""
                .formatted(last, first, middle, born);
    }

    @Test
    void every_kind_of_near_card_is_found_within_the_scope_and_no_other() {
        String school = newSchool();
        List<String> planted = List.of(
                card(school, "\"snils\": \"160-273-458 11\""),
                card(school, "\"snils\": \"160-237-458 01\""),
                card(school, "\"phones\": [\"8 913 700 41 53\"]"),
                card(school, "\"phones\": [\"8 913 700 14 52\"]"),
                card(school, "\"emails\": [\"near.mis@mail.ru\"]"),
                card(school, "\"emails\": [\"near.miss@mail.ry\"]"),
                card(school, named("Почтинская", "Наталия", "Федоровна", "1981-04-09")),
                card(school, named("Наталья", "Почтинская", "Фёдоровна", "1981-04-09")),
                card(school, named("Другая", "Наталья", "Фёдоровна", "1981-04-09")),
                card(school, named("Почтинская", "Наталья", "Фёдоровна", "1981-09-04")),
                as("admin")
                        .body("{\"schoolId\": \"" + school + "\", \"person\": {\"snils\": \"160-273-458 02\"}}")
                        .post("/api/v1/staff")
                        .path("id"));
        card(school, "\"snils\": \"160-273-459 11\"");
        card(school, "\"phones\": [\"8 913 700 41 63\"]");
        card(school, named("Другая", "Наталья", "Павловна", "1981-04-09"));
        card(school, named("Почтинская", "Ирина", "Фёдоровна", "1982-05-09"));

        assertThat(find(new Scope.School(school))).containsExactlyInAnyOrderElementsOf(planted);
        assertThat(find(new Scope.Region())).containsAll(planted);
        assertThat(find(new Scope.School(newSchool()))).isEmpty();
        assertThat(find(new Scope.Nothing())).isEmpty();
    }

    @Test
    void the_number_of_statements_does_not_grow_and_what_is_read_is_bounded() {
        String school = newSchool();
        card(school, "\"snils\": \"160-273-458 31\"");
        long ofOne = statements(school);
        assertThat(isComplete(school)).isTrue();
        for (int i = 0; i < 45; i++) {
            card(school, "\"snils\": \"160-273-458 41\"");
        }
        assertThat(statements(school)).isEqualTo(ofOne).isLessThanOrEqualTo(8);
        assertThat(find(new Scope.School(school))).hasSize(40).isSorted();
        assertThat(isComplete(school)).isFalse();
    }

    @Test
    void no_table_of_people_or_keys_is_read_from_end_to_end() throws SQLException {
        // The service itself may not gather statistics, which the database does in its own time.
        asOwner("grant maintain on card, person, identity_key to " + TestDatabase.user());
        try {
            countScans();
        } finally {
            asOwner("revoke maintain on card, person, identity_key from " + TestDatabase.user());
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void countScans() {
        long scans;
        long byIndex;
        long control;
        QuarkusTransaction.begin();
        try {
            String marker = newSchoolInThisTransaction();
            run(
                    "insert into card (id, system, school_id, version, created_at, updated_at) select :m || i, 'JOURNAL',"
                            + " :m, 1, now(), now() from generate_series(1, 6000) i",
                    marker);
            run(
                    "insert into person (id, card_id, role, position, first_form, last_form, middle_form, birth_date)"
                            + " select :m || i, :m || i, 'PUPIL', 0, 'имя' || i % 50, 'фамилия' || i, 'отчество' || i % 50,"
                            + " cast('1970-01-01' as date) + cast(i as int) from generate_series(1, 6000) i",
                    marker);
            run(
                    "insert into identity_key (kind, index_key_id, blind_index, card_id, person_id) select 'SNILS', 'k1',"
                            + " sha256(convert_to(:m || i, 'UTF8')), :m || i, :m || i from generate_series(1, 6000) i",
                    marker);
            entities.createNativeQuery("analyze card, person, identity_key").executeUpdate();
            long before = scans("seq_scan");
            long beforeByIndex = scans("idx_scan");
            near.find(SEARCH, new Scope.Region());
            long after = scans("seq_scan");
            scans = after - before;
            byIndex = scans("idx_scan") - beforeByIndex;
            entities.createNativeQuery("select count(*) from person where last_form like '%x'")
                    .getSingleResult();
            control = scans("seq_scan") - after;
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(scans).isZero();
        assertThat(byIndex).isPositive();
        assertThat(control).as("the counter sees a scan").isPositive();
    }

    private String newSchoolInThisTransaction() {
        String id = "near-scan";
        run("insert into school (id) values (:m)", id);
        return id;
    }

    private void run(String sql, String marker) {
        entities.createNativeQuery(sql).setParameter("m", marker).executeUpdate();
    }

    /** Scans of this transaction so far, as PostgreSQL itself counts them. */
    private long scans(String counter) {
        Object sum = entities.createNativeQuery("select coalesce(sum(" + counter + "), 0) from pg_stat_xact_user_tables"
                        + " where relname in ('card', 'person', 'identity_key')")
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    private long statements(String school) {
        long before = statements();
        find(new Scope.School(school));
        return statements() - before;
    }

    /** Of Hibernate, and questions beside it. */
    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount() + questions.asked();
    }
}
