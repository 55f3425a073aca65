package ru.nso.esialogin.access.store.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.examination.Examiner;
import ru.nso.esialogin.access.examination.Finding;
import ru.nso.esialogin.access.examination.Finding.Kind;
import ru.nso.esialogin.access.examination.Finding.What;
import ru.nso.esialogin.access.examination.Report;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.LoggedEntry;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.store.seal.EntryRows;
import ru.nso.esialogin.access.store.seal.RunOfService;
import ru.nso.esialogin.access.store.seal.Sealer;
import ru.nso.esialogin.platform.database.TestDatabase;

/** One log, whose first 15 entries are more than three years old. */
@QuarkusTest
@TestProfile(LogThatEnds.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("heavy")
class EndedEntriesTest {
    private static final int OLD = 15;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant threeYearsAgo = now.minus(Duration.ofDays(1095));

    @Inject
    AccessLog log;

    @Inject
    LogRetention retention;

    @Inject
    CutSearch search;

    @Inject
    Sealer sealer;

    @Inject
    Examiner examiner;

    @Inject
    RunOfService run;

    @Inject
    Marks marks;

    @Inject
    DataSource source;

    private static AccessEntry entry() {
        Caller caller = new Caller("op", Set.of("HELPDESK"), Optional.of("sch-1"), Optional.empty());
        return new AccessEntry(
                new Access(caller, Purpose.TICKET, Optional.of("T-1")),
                AccessEntry.Action.READ,
                List.of("card-1"),
                List.of(),
                List.of("*"),
                AccessEntry.Outcome.DONE);
    }

    /** As the service wrote it then. */
    private void writtenAt(Instant at) throws SQLException {
        long number = run.numbers().take();
        LoggedEntry logged = LoggedEntry.of(entry(), new EntryPlace(run.id(), number), at);
        String keyId = marks.activeKeyId();
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(EntryRows.INSERT)) {
            EntryRows.set(insert, connection, new KeptEntry(logged, keyId, logged.mark(marks, keyId)));
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        run.numbers().written(number);
    }

    private long removed() {
        return QuarkusTransaction.requiringNew().call(() -> retention.remove(now));
    }

    private Report examined() {
        return examiner.examine(Optional.empty());
    }

    private Finding ofEntries(Kind kind, long from, long to) {
        return new Finding(kind, What.ENTRY, run.id(), from, to);
    }

    private static void asOwner(String... deeds) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table access_log disable trigger user");
            for (String deed : deeds) {
                statement.execute(deed);
            }
            statement.execute("alter table access_log enable trigger user");
        }
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    @Test
    @Order(1)
    void entries_end_up_to_the_first_that_is_not_as_it_was_written_and_age_makes_no_deed_good() throws Exception {
        assertThat(one("select count(*) from access_log"))
                .as("nobody wrote before")
                .isEqualTo("0");
        for (int i = 0; i < OLD; i++) {
            writtenAt(threeYearsAgo.minusSeconds(100 - i));
        }
        writtenAt(threeYearsAgo.plus(Duration.ofHours(1)));
        writtenAt(now);
        sealer.seal();
        assertThat(one("select count(*) from access_seal")).isEqualTo("17");
        assertThat(retention.due(now).rows()).isEqualTo(OLD);

        asOwner(
                "create table as_it_was as select * from access_log where number = 5",
                "delete from access_log where" + " number = 5");
        assertThat(removed()).isEqualTo(4);
        assertThat(removed()).isZero();
        assertThat(examined().findings()).containsExactly(ofEntries(Kind.DELETED, 5, 5));

        asOwner(
                "insert into access_log select * from as_it_was",
                "update access_log set who = 'nobody' where number = 5");
        assertThat(removed()).isZero();
        assertThat(examined().findings()).containsExactly(ofEntries(Kind.CHANGED, 5, 5));

        asOwner(
                "delete from access_log where number = 5",
                "insert into access_log select * from as_it_was",
                "drop table as_it_was");
        assertThat(examined().findings()).isEmpty();
        assertThat(examined().ended()).isEqualTo(4);
    }

    @Test
    @Order(2)
    void what_was_said_outside_and_not_done_before_a_crash_is_no_finding_and_is_done_by_the_next_run() {
        assertThat(search.deepen(threeYearsAgo).seals()).isEqualTo(OLD);

        assertThat(examined().findings()).isEmpty();
        assertThat(examined().ended()).isEqualTo(4);

        assertThat(removed()).isEqualTo(OLD - 4);
        assertThat(removed()).as("twice does nothing twice").isZero();
    }

    @Test
    @Order(3)
    void the_log_stays_whole_and_says_what_went_and_the_statement_says_since_when_it_tells() throws Exception {
        Report report = examined();

        assertThat(report.findings()).isEmpty();
        assertThat(report.undecided()).isZero();
        assertThat(report.ended()).isEqualTo(OLD);
        Response verified = as("auditor").post("/api/v1/access-log/verify");
        assertThat(verified.<Boolean>path("intact")).isTrue();
        assertThat(verified.<Integer>path("ended")).isEqualTo(OLD);
        assertThat(one("select count(*) from access_log where at <= now() - interval '1095 days'"))
                .isEqualTo("0");
        Response said = as("auditor").queryParam("who", "service:itself").get("/api/v1/access-log");
        assertThat(said.<List<String>>path("items.action")).containsExactly("END_ENTRIES", "END_ENTRIES");
        assertThat(said.<List<String>>path("items[0].fields"))
                .containsExactly(
                        "before=" + threeYearsAgo,
                        "chain=" + one("select encode(chain, 'hex') from access_seal where number = " + OLD),
                        "entries=" + (OLD - 4),
                        "seals=" + OLD);
        assertThat(as("auditor").get("/api/v1/access-log").<List<String>>path("items.at"))
                .last()
                .isEqualTo(threeYearsAgo.plus(Duration.ofHours(1)).toString());
    }

    @Test
    @Order(4)
    void whoever_removes_more_than_was_signed_is_found() throws Exception {
        asOwner(
                "create table as_it_was as select * from access_log where number in (16, 17)",
                "delete from access_log where number = 16");
        assertThat(examined().findings()).containsExactly(ofEntries(Kind.DELETED, 16, 16));
        asOwner("delete from access_log where number = 17");
        assertThat(examined().findings()).containsExactly(ofEntries(Kind.DELETED, 16, 17));
        asOwner("insert into access_log select * from as_it_was", "drop table as_it_was");
        assertThat(examined().findings()).isEmpty();
    }

    @Test
    @Order(5)
    void a_seal_that_makes_a_deleted_entry_look_ended_is_found() throws Exception {
        String seal = one("select encode(entry_mark, 'hex') from access_seal where number = 3");
        asOwner("create table as_it_was as select * from access_log where number = 16");
        asOwnerOfSeals(
                "create table seals_as_they_were as select * from access_seal where number in (3, 16)",
                "delete from access_seal where number = 16",
                "update access_seal set entry = 16 where number = 3");
        asOwner("delete from access_log where number = 16");

        assertThat(examined().findings())
                .contains(new Finding(Kind.CHANGED, What.SEAL, "", 3, 3))
                .contains(new Finding(Kind.DELETED, What.SEAL, "", 16, 16));

        asOwner("insert into access_log select * from as_it_was", "drop table as_it_was");
        asOwnerOfSeals(
                "delete from access_seal where number = 3",
                "insert into access_seal select * from seals_as_they_were",
                "drop table seals_as_they_were");
        assertThat(one("select encode(entry_mark, 'hex') from access_seal where number = 3"))
                .isEqualTo(seal);
        assertThat(examined().findings()).isEmpty();
    }

    private static void asOwnerOfSeals(String... deeds) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table access_seal disable trigger user");
            for (String deed : deeds) {
                statement.execute(deed);
            }
            statement.execute("alter table access_seal enable trigger user");
        }
    }

    @Test
    @Order(6)
    void the_service_removes_no_entry_by_itself_and_by_the_function_none_that_is_young_or_not_told()
            throws SQLException {
        assertThatThrownBy(() -> asService("delete from access_log")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asService("select remove_ended_entries(1000, now() - interval '400 days')"))
                .hasMessageContaining("nothing says that entries end");
        String told =
                """
                insert into access_log (instance, number, at, who, roles, purpose, action, card_ids, person_ids, fields,
                                        outcome, key_id, mark)
                values ('00000000000000aa', 1, now(), 'service:itself', '{}', 'OVERSIGHT', 'END_ENTRIES', '{}', '{}',
                        '{seals=%d}', 'DONE', 'test', sha256('forged'))""";
        assertThatThrownBy(
                        () -> asService(told.formatted(1000), "select remove_ended_entries(1000, now())", "rollback"))
                .hasMessageContaining("entries of the last year stay");
        assertThatThrownBy(() -> asService(
                        told.formatted(999),
                        "select remove_ended_entries(1000, now() - interval '400 days')",
                        "rollback"))
                .hasMessageContaining("nothing says that entries end");
        assertThatThrownBy(() -> {
                    try (Connection connection = TestDatabase.asOwner();
                            Statement statement = connection.createStatement()) {
                        statement.execute("delete from access_log where number = 17");
                    }
                })
                .hasMessageContaining("append-only");
    }

    private void asService(String... deeds) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String deed : deeds) {
                    statement.execute(deed);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    @Order(7)
    void entries_from_before_the_sealing_end_too_when_an_administrator_asks() throws Exception {
        for (int daysAgo : new int[] {1200, 1100, 1000}) {
            one(
                    "insert into access_log_before_sealing (id, at, who, roles, purpose, action, card_ids, person_ids, fields,"
                            + " outcome) values (nextval('access_log_seq'), now() - interval '" + daysAgo
                            + " days', 'op', '{HELPDESK}', 'TICKET', 'READ', '{card-1}', '{}', '{*}', 'DONE') returning id");
        }

        Response done = as("admin").body("{\"dryRun\": false}").post("/api/v1/retention/runs");

        assertThat(done.<Integer>path("classes.find { it.dataClass == 'ACCESS_LOG' }.rows"))
                .isEqualTo(2);
        assertThat(one("select count(*) from access_log_before_sealing")).isEqualTo("1");
        assertThat(examined().findings()).isEmpty();
    }
}
