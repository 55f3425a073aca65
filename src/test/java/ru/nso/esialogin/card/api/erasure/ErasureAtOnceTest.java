package ru.nso.esialogin.card.api.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.erasure.Planted.erase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.diagnosis.DiagnosisStore;
import ru.nso.esialogin.diagnosis.Origin;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.database.TestDatabase;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Whatever else is going on: who is erased does not come back. */
@QuarkusTest
class ErasureAtOnceTest {
    @Inject
    DataSource source;

    @Inject
    FieldCipher cipher;

    @Inject
    BlindIndex index;

    @Inject
    KeptCopies copies;

    @Inject
    DiagnosisStore diagnoses;

    @Inject
    @Any
    Instance<TracesOfPeople> traces;

    private Set<String> places(Planted mother) throws SQLException {
        return new AllTables(source, cipher, index).with(mother.texts(), mother.keys());
    }

    private static Response put(String path, String body) {
        return as("admin").header("If-Match", "\"1\"").body(body).put("/api/v1/" + path);
    }

    @Test
    void who_read_the_card_before_does_not_write_somebody_back_onto_it() throws SQLException {
        Planted mother = Planted.next();
        String school = newSchool();
        Response card = mother.made(school, "Вера", "JOURNAL");
        Response other = mother.made(school, "Глеб", "JOURNAL");
        String ofMother = card.path("parents[0].id");
        String path = "cards/" + card.path("id");
        String otherPath = "cards/" + other.path("id");

        assertThat(erase(path, "\"1\"", ofMother, "CONSENT_WITHDRAWN", false).statusCode())
                .isEqualTo(200);
        assertThat(erase(otherPath, "\"1\"", other.path("pupil.id"), "CONSENT_WITHDRAWN", false)
                        .statusCode())
                .isEqualTo(200);

        assertThat(put(path, mother.card(school, "Вера", "JOURNAL", ofMother, mother.phone()))
                        .statusCode())
                .isEqualTo(412);
        assertThat(put(otherPath, mother.card(school, "Глеб", "JOURNAL", "", mother.phone()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(places(mother)).isEmpty();
    }

    @Test
    void who_saw_another_state_of_the_card_does_not_erase() throws SQLException {
        Planted mother = Planted.next();
        String school = newSchool();
        Response card = mother.made(school, "Вера", "JOURNAL");
        String ofMother = card.path("parents[0].id");
        String path = "cards/" + card.path("id");

        assertThat(put(path, mother.card(school, "Вера", "JOURNAL", ofMother, mother.phone()))
                        .statusCode())
                .isEqualTo(200);

        assertThat(erase(path, "\"1\"", ofMother, "CONSENT_WITHDRAWN", false).statusCode())
                .isEqualTo(412);
        assertThat(places(mother)).isNotEmpty();
    }

    @Test
    void of_a_change_and_an_erasure_at_once_one_comes_first_and_the_other_is_told() throws Exception {
        String school = newSchool();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 8; round++) {
                Planted mother = Planted.next();
                Response card = mother.made(school, "Вера", "JOURNAL");
                String path = "cards/" + card.path("id");
                String ofMother = card.path("parents[0].id");
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Integer> changed = threads.submit(() -> {
                    start.await();
                    return put(path, mother.card(school, "Вера", "JOURNAL", ofMother, mother.earlierPhone()))
                            .statusCode();
                });
                Future<Integer> erased = threads.submit(() -> {
                    start.await();
                    return erase(path, "\"1\"", ofMother, "CONSENT_WITHDRAWN", false)
                            .statusCode();
                });
                List<Integer> statuses = List.of(changed.get(), erased.get());
                assertThat(statuses).isIn(List.of(200, 412), List.of(412, 200));
                assertThat(places(mother).isEmpty()).isEqualTo(statuses.get(1) == 200);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_was_read_before_an_erasure_is_not_kept_after_it() {
        QuarkusTransaction.requiringNew().run(() -> {
            long before = copies.soFar();
            QuarkusTransaction.requiringNew().run(copies::withdraw);
            assertThat(copies.untouchedSince(before)).isFalse();
            assertThat(copies.untouchedSince(copies.soFar())).isTrue();
        });
        QuarkusTransaction.requiringNew().run(() -> {
            long before = copies.soFar();
            copies.withdraw();
            assertThat(copies.untouchedSince(before))
                    .as("the one who withdraws keeps an answer of its own")
                    .isTrue();
        });
    }

    @Test
    void a_diagnosis_that_was_under_way_is_not_kept_but_asked_for_again() throws SQLException {
        String id = "erased-meanwhile-1";
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    long before = diagnoses.erasures();
                    QuarkusTransaction.requiringNew().run(copies::withdraw);
                    diagnoses.save(diagnosis(id), Optional.empty(), before);
                }))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.kind())
                        .isEqualTo(TechnicalProblem.CONFLICT));

        assertThat(new AllTables(source, cipher, index).with(Set.of(id), Map.of()))
                .isEmpty();
    }

    @Test
    void diagnoses_are_read_before_anybody_waits_and_what_is_kept_meanwhile_goes_too() throws Exception {
        String mark = UUID.randomUUID().toString();
        keep(diagnosis("kept-before-" + mark, "{\"of\": \"before " + mark + "\"}"));
        keep(diagnosis("kept-of-another-" + mark, "{}"));
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update diagnosis set made_at = made_at - interval '1 hour' where id like '%" + mark + "'");
        }
        List<String> looked = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            List<Future<?>> erasing = new ArrayList<>();
            QuarkusTransaction.requiringNew().run(() -> {
                long soFar = copies.soFar();
                assertThat(copies.untouchedSince(soFar)).isTrue();
                erasing.add(
                        threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> traces.stream()
                                .filter(room -> room.first() == Trace.DIAGNOSES)
                                .forEach(room ->
                                        room.erase(new Erased(Set.of(), Set.of(), new Marked(mark, looked)))))));
                awaitSomebodyWaiting();
                assertThat(looked).contains("{\"of\": \"before " + mark + "\"}");
                looked.clear();
                diagnoses.save(
                        diagnosis("kept-meanwhile-" + mark, "{\"of\": \"meanwhile " + mark + "\"}"),
                        Optional.empty(),
                        soFar);
            });
            for (Future<?> one : erasing) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(looked).contains("{\"of\": \"meanwhile " + mark + "\"}").noneMatch(text -> text.contains("before"));
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(id, ' ') from diagnosis where id like '%" + mark + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("kept-of-another-" + mark);
        }
    }

    /** Speaks of whoever a mark stands for. */
    private record Marked(String mark, List<String> looked) implements Mentions {
        @Override
        public boolean inRecord(String text) {
            looked.add(text);
            return text.contains(mark);
        }

        @Override
        public boolean inProse(String text) {
            return inRecord(text);
        }

        @Override
        public List<Set<String>> sought() {
            return List.of();
        }
    }

    private void keep(StoredDiagnosis diagnosis) {
        QuarkusTransaction.requiringNew().run(() -> diagnoses.save(diagnosis, Optional.empty(), diagnoses.erasures()));
    }

    private static StoredDiagnosis diagnosis(String id) {
        return diagnosis(id, "{}");
    }

    private static StoredDiagnosis diagnosis(String id, String facts) {
        return new StoredDiagnosis(
                id,
                "somebody",
                new Scope.Region(),
                new Origin("1", Optional.empty(), Optional.empty()),
                "0".repeat(64),
                Optional.empty(),
                List.of(),
                List.of(),
                facts,
                "{}");
    }

    @Test
    void an_erasure_waits_for_who_is_just_keeping_something() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            List<Future<?>> erasing = new ArrayList<>();
            QuarkusTransaction.requiringNew().run(() -> {
                assertThat(copies.untouchedSince(copies.soFar())).isTrue();
                erasing.add(
                        threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                            copies.withdraw();
                            order.add("withdrawn");
                        })));
                awaitSomebodyWaiting();
                order.add("kept");
            });
            for (Future<?> one : erasing) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(order).containsExactly("kept", "withdrawn");
    }

    /** As the database tells it, on a connection beside the transaction. */
    private void awaitSomebodyWaiting() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!somebodyWaits()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody waits");
            }
            Thread.onSpinWait();
        }
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
                return row.next() && row.getBoolean(1);
            }
        });
    }
}
