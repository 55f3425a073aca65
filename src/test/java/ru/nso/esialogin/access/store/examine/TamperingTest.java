package ru.nso.esialogin.access.store.examine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
import ru.nso.esialogin.access.examination.Progress;
import ru.nso.esialogin.access.examination.Report;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.store.seal.HeadFolder;
import ru.nso.esialogin.access.store.seal.LogSettings;
import ru.nso.esialogin.access.store.seal.RunOfService;
import ru.nso.esialogin.access.store.seal.Sealer;
import ru.nso.esialogin.platform.database.TestDatabase;

/** The owner of the database, triggers off and keys unknown, does everything he can; each deed is found. */
@QuarkusTest
@TestProfile(OwnLog.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("heavy")
class TamperingTest {
    private static final List<String> TABLES = List.of("access_log", "access_seal", "access_head");

    @Inject
    AccessLog log;

    @Inject
    Sealer sealer;

    @Inject
    Examiner examiner;

    @Inject
    RunOfService run;

    @Inject
    HeadFolder folder;

    @Inject
    LogSettings settings;

    @Inject
    Marks marks;

    @Inject
    DataSource source;

    private static AccessEntry entry(String who) {
        Caller caller = new Caller(who, Set.of("HELPDESK"), Optional.of("sch-1"), Optional.empty());
        return new AccessEntry(
                new Access(caller, Purpose.TICKET, Optional.of("T-1")),
                AccessEntry.Action.READ,
                List.of("card-1", "card-2"),
                List.of(),
                List.of("*"),
                AccessEntry.Outcome.DONE);
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            String who = "op-" + i;
            QuarkusTransaction.requiringNew().run(() -> log.record(entry(who)));
        }
    }

    @BeforeEach
    void some_entries_are_sealed() throws SQLException, IOException {
        write(12);
        sealer.seal();
        Report report = examiner.examine(Optional.empty());
        assertThat(report.sealed()).isEqualTo(report.entries()).isGreaterThanOrEqualTo(12);
        assertThat(report.next()).isEmpty();
    }

    @Test
    @Order(1)
    void twenty_writers_of_whom_some_roll_back_leave_no_gap_and_no_finding() throws Exception {
        long before = count("select count(*) from access_log");
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(21);
        List<Future<Integer>> writers = new ArrayList<>();
        int committed = 0;
        try {
            Future<Void> sealing = threads.submit((Callable<Void>) () -> {
                while (!done.get()) {
                    sealer.seal();
                    assertThat(examiner.examine(Optional.empty()).findings()).isEmpty();
                }
                return null;
            });
            for (int i = 0; i < 20; i++) {
                int seed = i;
                writers.add(threads.submit(() -> writeAndRollBack(new Random(seed))));
            }
            for (Future<Integer> writer : writers) {
                committed += writer.get(2, TimeUnit.MINUTES);
            }
            done.set(true);
            sealing.get(1, TimeUnit.MINUTES);
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
        // Numbers that were given back go to the next entries.
        int filled = 0;
        while (count("select max(number) - count(*) from access_log where instance = '" + run.id() + "'") > 0) {
            write(1);
            filled++;
        }
        Report report = examiner.examine(Optional.empty());
        assertThat(report.findings()).isEmpty();
        assertThat(report.undecided()).isZero();
        assertThat(report.entries()).isEqualTo(before + committed + filled);
        assertThat(report.sealed()).isEqualTo(report.entries());
        assertThat(committed).isBetween(300, 740);
    }

    private int writeAndRollBack(Random random) {
        int committed = 0;
        for (int i = 0; i < 25; i++) {
            boolean rollBack = random.nextInt(4) == 0;
            int entries = 1 + random.nextInt(2);
            String who = "writer-" + i;
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    for (int n = 0; n < entries; n++) {
                        log.record(entry(who));
                    }
                    if (rollBack) {
                        throw new ChangedItsMind();
                    }
                });
            } catch (ChangedItsMind rolledBack) {
                continue;
            }
            committed += entries;
        }
        return committed;
    }

    private static final class ChangedItsMind extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    @Order(2)
    void a_changed_entry_is_found() throws Exception {
        long sealed = last() - 3;
        whileTampered(
                () -> assertThat(findings()).containsExactly(entryFinding(Kind.CHANGED, sealed, sealed)),
                "update access_log set who = 'nobody' where number = " + sealed);
    }

    @Test
    @Order(3)
    void a_deleted_entry_is_found_in_the_middle_and_at_the_end_sealed_or_not() throws Exception {
        long sealed = last() - 5;
        whileTampered(
                () -> assertThat(findings()).containsExactly(entryFinding(Kind.DELETED, sealed, sealed + 1)),
                "delete from access_log where number in (" + sealed + "," + (sealed + 1) + ")");
        long end = last();
        whileTampered(
                () -> assertThat(findings()).containsExactly(entryFinding(Kind.DELETED, end, end)),
                "delete from access_log where number = " + end);
        write(3);
        long fresh = last();
        whileTampered(
                () -> assertThat(findings()).containsExactly(entryFinding(Kind.DELETED, fresh - 2, fresh)),
                "delete from access_log where number >= " + (fresh - 2));
    }

    @Test
    @Order(4)
    void an_entry_that_goes_with_its_seal_is_found() throws Exception {
        long sealed = last() - 5;
        long seal = count("select number from access_seal where entry = " + sealed);
        whileTampered(
                () -> assertThat(findings())
                        .containsExactlyInAnyOrder(
                                entryFinding(Kind.DELETED, sealed, sealed), sealFinding(Kind.DELETED, seal, seal)),
                "delete from access_log where number = " + sealed,
                "delete from access_seal where entry = " + sealed);
    }

    @Test
    @Order(5)
    void entries_and_seals_that_changed_places_are_found() throws Exception {
        long one = last() - 6;
        whileTampered(
                () -> assertThat(findings()).containsExactly(entryFinding(Kind.REORDERED, one, one + 1)),
                swap("access_log", "number", one, one + 1));
        long seal = count("select max(number) from access_seal") - 5;
        whileTampered(
                () -> assertThat(findings()).containsExactly(sealFinding(Kind.REORDERED, seal, seal + 1)),
                swap("access_seal", "number", seal, seal + 1));
    }

    private static String[] swap(String table, String column, long one, long other) {
        String update = "update " + table + " set " + column + " = %d where " + column + " = %d";
        return new String[] {
            update.formatted(1_000_000, one), update.formatted(one, other), update.formatted(other, 1_000_000)
        };
    }

    @Test
    @Order(6)
    void a_chain_recomputed_without_the_keys_is_found() throws Exception {
        long changed = last() - 4;
        long seal = count("select number from access_seal where entry = " + changed);
        long lastSeal = count("select max(number) from access_seal");
        whileTampered(
                () -> assertThat(findings())
                        .contains(
                                entryFinding(Kind.CHANGED, changed, changed),
                                sealFinding(Kind.CHAIN_RECOMPUTED, seal, lastSeal))
                        .hasSize(2),
                "update access_log set who = 'nobody', mark = sha256('forged') where number = " + changed,
                "update access_seal set entry_mark = sha256('forged'), ticket = sha256('forged') where entry = "
                        + changed,
                """
                do $$
                    declare
                        link   record;
                        before bytea := (select chain from access_seal where number = %1$d - 1);
                    begin
                        for link in select * from access_seal where number >= %1$d order by number loop
                            before := sha256(before || link.ticket);
                            update access_seal set chain = before where number = link.number;
                        end loop;
                        update access_head h set chain = s.chain from access_seal s where s.number = h.seals;
                    end
                $$"""
                        .formatted(seal));
    }

    @Test
    @Order(7)
    void an_entry_that_nobody_wrote_is_found() throws Exception {
        whileTampered(
                () -> assertThat(findings())
                        .containsExactlyInAnyOrder(
                                new Finding(Kind.FOREIGN, What.RUN, "00000000000000aa", 1, 1),
                                new Finding(Kind.CHANGED, What.ENTRY, "00000000000000aa", 1, 1)),
                "insert into access_log select '00000000000000aa', 1, at, who, roles, school_id, municipality, purpose,"
                        + " case_id, action, card_ids, person_ids, fields, outcome, key_id, mark from access_log"
                        + " where number = 1");
    }

    @Test
    @Order(8)
    void a_head_file_that_was_cut_thinned_out_or_deleted_is_found() throws Exception {
        write(1);
        sealer.seal();
        Path file = TestDatabase.headsFolder().resolve(run.id() + ".heads");
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        assertThat(lines).hasSizeGreaterThan(3);
        for (int missing : new int[] {0, 1, lines.size() - 1}) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(missing);
            Files.writeString(file, String.join("\n", fewer) + "\n", StandardCharsets.US_ASCII);
            assertThat(findings())
                    .as("without line %s", missing)
                    .anyMatch(finding -> finding.kind() == Kind.HEAD_MISSING);
        }
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.US_ASCII);
        // Only a file that comes back as the same one is written on by the service.
        Path away = file.resolveSibling("moved-away");
        Files.move(file, away);
        assertThat(findings()).anyMatch(finding -> finding.kind() == Kind.HEAD_MISSING);
        Files.move(away, file);
        assertThat(findings()).isEmpty();
    }

    @Test
    @Order(9)
    void an_examination_in_parts_finds_what_one_in_one_go_finds() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 2300; i++) {
                log.record(entry("many"));
            }
        });
        sealer.seal();
        long early = last() - 2290;
        long late = last() - 5;
        whileTampered(
                () -> {
                    List<Finding> inParts = new ArrayList<>();
                    Report part = examineNoLongerThanNeeded(Optional.empty());
                    int parts = 1;
                    while (part.next().isPresent()) {
                        inParts.addAll(part.findings());
                        part = examineNoLongerThanNeeded(part.next());
                        parts++;
                    }
                    inParts.addAll(part.findings());
                    assertThat(parts).isGreaterThan(4);
                    assertThat(part.clean()).isFalse();
                    assertThat(inParts)
                            .contains(entryFinding(Kind.CHANGED, early, early), entryFinding(Kind.DELETED, late, late));
                    assertThat(Set.copyOf(inParts)).isEqualTo(Set.copyOf(findings()));
                },
                "update access_log set who = 'nobody' where number = " + early,
                "delete from access_log where number = " + late);
    }

    /** With no time at all: each part gets on by one look at the clock. */
    private Report examineNoLongerThanNeeded(Optional<Progress> from) {
        LogSettings noTime = new LogSettings() {
            @Override
            public Path headsFolder() {
                return settings.headsFolder();
            }

            @Override
            public String sealEvery() {
                return settings.sealEvery();
            }

            @Override
            public int batch() {
                return settings.batch();
            }

            @Override
            public Duration goneAfter() {
                return settings.goneAfter();
            }

            @Override
            public Duration examinationTime() {
                return Duration.ZERO;
            }
        };
        return new ExaminerOfDatabase(source, sealer, run, folder, noTime, marks).examine(from);
    }

    @Test
    @Order(10)
    void the_newest_entries_deleted_with_their_seals_and_heads_are_found() throws Exception {
        assertThat(findings()).isEmpty();
        long end = last();
        long seals = count("select max(number) from access_seal");
        asOwner(
                "delete from access_log where number > " + (end - 3),
                "delete from access_seal where number > " + (seals - 3),
                "delete from access_head where seals > " + (seals - 3));
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        entryFinding(Kind.DELETED, end - 2, end), sealFinding(Kind.DELETED, seals - 2, seals));
        // The service goes on, and what was done stays visible.
        write(5);
        assertThat(findings())
                .contains(entryFinding(Kind.DELETED, end - 2, end))
                .anyMatch(finding -> finding.kind() == Kind.CHAIN_RECOMPUTED);
    }

    @Test
    @Order(11)
    void an_entry_changed_before_it_was_sealed_is_found_even_if_it_was_put_right_again() throws Exception {
        List<Finding> before = findings();
        write(1);
        long fresh = last();
        asOwner("update access_log set card_ids = '{card-1}' where number = " + fresh);
        sealer.seal();
        asOwner("update access_log set card_ids = '{card-1,card-2}' where number = " + fresh);

        assertThat(findings()).containsAll(before).contains(entryFinding(Kind.CHANGED, fresh, fresh));
    }

    private Finding entryFinding(Kind kind, long from, long to) {
        return new Finding(kind, What.ENTRY, run.id(), from, to);
    }

    private static Finding sealFinding(Kind kind, long from, long to) {
        return new Finding(kind, What.SEAL, "", from, to);
    }

    private List<Finding> findings() {
        return examiner.examine(Optional.empty()).findings();
    }

    private long last() throws SQLException {
        return count("select max(number) from access_log where instance = '" + run.id() + "'");
    }

    private interface Check {
        void run() throws Exception;
    }

    /** Puts everything back afterwards; the log must be without a finding then. */
    private void whileTampered(Check check, String... deeds) throws Exception {
        for (String table : TABLES) {
            asOwner("create table kept_" + table + " as select * from " + table);
        }
        try {
            asOwner(deeds);
            check.run();
        } finally {
            asOwner(
                    "delete from access_log where instance = '00000000000000aa'",
                    "delete from access_log l using kept_access_log k where l.instance = k.instance"
                            + " and l.number = k.number",
                    "delete from access_seal s using kept_access_seal k where s.number = k.number",
                    "delete from access_head h using kept_access_head k where h.seals = k.seals");
            for (String table : TABLES) {
                asOwner("insert into " + table + " select * from kept_" + table, "drop table kept_" + table);
            }
        }
        assertThat(findings()).isEmpty();
    }

    private static void asOwner(String... deeds) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : TABLES) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (String deed : deeds) {
                statement.execute(deed);
            }
            for (String table : TABLES) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            connection.commit();
        }
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
