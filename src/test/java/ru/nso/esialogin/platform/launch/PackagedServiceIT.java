package ru.nso.esialogin.platform.launch;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.nso.esialogin.fixture.RawLine;
import ru.nso.esialogin.platform.database.TestDatabase;

/** Life and death of the packaged service, with real processes. */
class PackagedServiceIT {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    @Test
    void the_demo_keeps_its_data_through_stop_crash_and_restart() throws Exception {
        Path folder = temporary.resolve("demo");
        try (ServiceProcess first = ServiceProcess.demo(folder).awaitReady()) {
            assertThat(first.output())
                    .as("the greeting, and no key of sessions")
                    .doesNotContainIgnoringCase("encryption key")
                    .contains("http://127.0.0.1:" + first.port())
                    .contains("/console/start")
                    .contains("helpdesk, centre, school, municipal, analyst, auditor, admin")
                    .contains("/api/v1/diagnoses");
            String health = first.get("/q/health", "helpdesk").body();
            assertThatJson(health).inPath("status").isEqualTo("UP");
            assertThat(health).contains("Database connections health check");
            assertThat(setting(first, "fsync")).isEqualTo("on");
            assertThat(setting(first, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(first, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(first.socketFolder()).isEmpty();
            HttpResponse<String> nothing = first.get("/nothing", "helpdesk");
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThatJson(nothing.body()).inPath("code").isEqualTo("NOT_FOUND");
            try (RawLine line = RawLine.to(first.port())) {
                String broken = line.say("GET /% HTTP/1.1\nHost: localhost\nConnection: close\n\n")
                        .untilTheEnd();
                assertThat(broken).startsWith("HTTP/1.1 400 ").contains("\"code\":\"BAD_REQUEST\"");
            }
            assertThat(first.get("/q/openapi", "helpdesk").body()).startsWith("---\nopenapi: 3.1");
            assertThat(first.get("/q/swagger-ui/", "helpdesk").statusCode()).isEqualTo(200);
            assertThat(first.get("/q/metrics", "helpdesk").body()).contains("http_server_requests_seconds");
            assertSecret(folder.resolve("database.password"));
            assertSecret(folder.resolve("service.password"));
            assertSecret(folder.resolve("demo-keys.properties"));
            remember(first);

            aSecondServiceIsRefused(folder, first.port());

            ProcessHandle postgres = first.postgres();
            assertThat(first.terminate()).isEqualTo(143);
            // Its note goes a moment before its process does.
            postgres.onExit().get(30, TimeUnit.SECONDS);
            assertThat(folder.resolve("pgdata").resolve("postmaster.pid")).doesNotExist();
            assertThat(first.output()).doesNotContain("Exception").doesNotContain("terminating connection");
        }
        ProcessHandle orphan;
        try (ServiceProcess second = ServiceProcess.demo(folder).awaitReady()) {
            assertThat(remembered(second)).isEqualTo("kept");
            orphan = second.postgres();
            forgetTheSecondRole(second, folder);
            second.kill();
            assertThat(orphan.isAlive()).as("what kill -9 leaves behind").isTrue();
        }
        try (ServiceProcess third = ServiceProcess.demo(folder).awaitReady()) {
            assertThat(remembered(third)).isEqualTo("kept");
            assertThat(third.get("/api/v1/schools", "helpdesk").statusCode()).isEqualTo(200);
            assertSecret(folder.resolve("service.password"));
            assertSecret(folder.resolve("demo-keys.properties"));
            assertThat(third.postgres().pid()).isNotEqualTo(orphan.pid());
            orphan.onExit().get(30, TimeUnit.SECONDS);
            assertThat(third.terminate()).isEqualTo(143);
        }
        Files.delete(folder.resolve("demo-keys.properties"));
        assertRefused(ServiceProcess.demo(folder), "demo-keys.properties is gone");
    }

    @Test
    void without_an_issuer_there_is_no_start_outside_of_the_demo() throws Exception {
        ServiceProcess service = ServiceProcess.start(
                List.of(), temporary.resolve("production"), ServiceProcess.freePort(), List.of(), Map.of());

        assertRefused(
                service,
                "Outside the demo profile an OpenID Connect issuer is needed: set QUARKUS_OIDC_AUTH_SERVER_URL to its"
                        + " address, or try the service with -Dquarkus.profile=demo.");
        assertThat(temporary.resolve("production")).doesNotExist();
    }

    @Test
    void without_keys_there_is_no_start_outside_of_the_demo() throws Exception {
        ServiceProcess service = ServiceProcess.start(
                List.of(),
                temporary.resolve("production"),
                ServiceProcess.freePort(),
                List.of(),
                Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/region"));

        assertRefused(service, "No key is configured");
    }

    @Test
    void production_runs_on_an_external_database_with_keys_from_the_environment() throws Exception {
        Path folder = temporary.resolve("unused");
        Map<String, String> environment = new HashMap<>(production());
        Path heads = temporary.resolve("heads");
        environment.put("ESIALOGIN_ACCESS_LOG_HEADS_FOLDER", heads.toString());
        try (ServiceProcess service = ServiceProcess.start(
                        List.of(),
                        folder,
                        ServiceProcess.freePort(),
                        List.of("-Dquarkus.http.host=127.0.0.1"),
                        environment)
                .awaitReady()) {
            assertThatJson(service.get("/q/health", "helpdesk").body())
                    .inPath("status")
                    .isEqualTo("UP");
            assertThat(service.get("/api/v1/cards", "helpdesk").statusCode())
                    .as("the users of the demo are nobody here")
                    .isIn(401, 404);
            assertThat(folder).doesNotExist();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(heads)))
                    .isEqualTo("rwx------");
            assertThat(service.output().lines())
                    .as("production logs one JSON object a line")
                    .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
        }
    }

    @Test
    void an_external_database_that_does_not_let_in_is_named_in_one_sentence() throws Exception {
        ServiceProcess service = ServiceProcess.start(
                List.of(),
                temporary.resolve("unused"),
                ServiceProcess.freePort(),
                List.of("-Dquarkus.profile=demo", "-Desialogin.postgres.patience=0s"),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", TestDatabase.freshDatabase(),
                        "QUARKUS_DATASOURCE_USERNAME", TestDatabase.user(),
                        "QUARKUS_DATASOURCE_PASSWORD", "wrong"));

        assertRefused(service, "does not let the service in (SQL state 28P01)");
    }

    @Test
    void one_role_for_everything_is_refused_outside_of_the_demo() throws Exception {
        Map<String, String> single = new HashMap<>(production());
        single.keySet().removeIf(name -> name.startsWith("QUARKUS_FLYWAY"));
        assertRefused(
                ServiceProcess.start(
                        List.of(), temporary.resolve("unused"), ServiceProcess.freePort(), List.of(), single),
                "could rewrite the access log. Set QUARKUS_FLYWAY_USERNAME");

        Map<String, String> wrong = new HashMap<>(production());
        wrong.put("QUARKUS_FLYWAY_PASSWORD", "wrong");
        assertRefused(
                ServiceProcess.start(
                        List.of(), temporary.resolve("unused"), ServiceProcess.freePort(), List.of(), wrong),
                "does not let the owner of the tables in (SQL state 28P01)");
    }

    @Test
    void an_ordinary_user_can_start_the_demo() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "the other tests run as an ordinary user already");
        List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        assumeTrue(canRun(nobody), "needs setpriv, and a project folder that others may read");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));

        try (ServiceProcess service = ServiceProcess.start(
                        nobody,
                        temporary.resolve("demo"),
                        ServiceProcess.freePort(),
                        List.of("-Dquarkus.profile=demo"),
                        Map.of("HOME", temporary.toString()))
                .awaitReady()) {
            assertThatJson(service.get("/q/health", "helpdesk").body())
                    .inPath("status")
                    .isEqualTo("UP");
            assertThat(service.postgres().info().user()).contains("nobody");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_in_one_sentence() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertRefused(ServiceProcess.demo(file), "cannot be");
    }

    @Test
    void a_setting_behind_the_jar_is_refused_without_telling_its_value() throws Exception {
        ServiceProcess service = ServiceProcess.start(
                List.of(),
                temporary.resolve("demo"),
                ServiceProcess.freePort(),
                List.of("-Dquarkus.profile=demo"),
                Map.of(),
                "--esialogin.crypto.keys.k1=c2VjcmV0");

        assertRefused(
                service,
                "The argument --esialogin.crypto.keys.k1=... after the jar would be ignored: put settings before -jar");
        assertThat(service.output()).doesNotContain("c2VjcmV0");
        assertThat(temporary.resolve("demo")).doesNotExist();
    }

    /** Production on a fresh external database; the issuer is not there. */
    static Map<String, String> production() {
        return Map.ofEntries(
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", TestDatabase.freshDatabase()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", TestDatabase.user()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", TestDatabase.password()),
                Map.entry("QUARKUS_FLYWAY_USERNAME", TestDatabase.owner()),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", TestDatabase.ownerPassword()),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/region"),
                Map.entry("QUARKUS_OIDC_DISCOVERY_ENABLED", "false"),
                Map.entry("QUARKUS_OIDC_JWKS_PATH", "/keys"),
                Map.entry("QUARKUS_OIDC_JWKS_RESOLVE_EARLY", "false"),
                Map.entry("ESIALOGIN_CRYPTO_ACTIVE_KEY", "k1"),
                Map.entry("ESIALOGIN_CRYPTO_KEYS_K1", "aW52ZW50ZWQta2V5LWZvci12YWx1ZXMtMDEyMzQ1Njc="),
                Map.entry("ESIALOGIN_CRYPTO_ACTIVE_INDEX_KEY", "k1"),
                Map.entry("ESIALOGIN_CRYPTO_ACTIVE_LOG_KEY", "k1"),
                Map.entry("ESIALOGIN_CRYPTO_LOG_KEYS_K1", "aW52ZW50ZWQta2V5LWZvci10aGUtbG9nLTAxMjM0NTY="),
                Map.entry("ESIALOGIN_CRYPTO_INDEX_KEYS_K1", "aW52ZW50ZWQta2V5LWZvci1pbmRleGVzLTAxMjM0NTY="));
    }

    private static boolean canRun(List<String> before) throws InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                "test",
                "-r",
                Path.of("target", "quarkus-app", "quarkus-run.jar")
                        .toAbsolutePath()
                        .toString()));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static void aSecondServiceIsRefused(Path folder, int port) throws Exception {
        assertRefused(ServiceProcess.demo(folder), "is in use by another running instance");
        assertRefused(
                ServiceProcess.demo(folder.resolveSibling("other"), port), "Port " + port + " on 127.0.0.1 is taken");
    }

    private static void assertRefused(ServiceProcess service, String sentence) throws InterruptedException {
        assertThat(service.awaitEnd()).as(service.output()).isEqualTo(1);
        assertThat(service.output().strip()).startsWith("Not started. ").contains(sentence);
        assertThat(service.output().strip().lines())
                .as("one sentence, no stack trace")
                .hasSize(1);
    }

    private static void assertSecret(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static String setting(ServiceProcess service, String name) throws IOException, SQLException {
        return answer(service, "SHOW " + name);
    }

    private static void remember(ServiceProcess service) throws IOException, SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE memory AS SELECT 'kept' AS what");
        }
    }

    /** Brings the folder back to what an earlier release left: one role, no key of the log, no check values. */
    private static void forgetTheSecondRole(ServiceProcess service, Path folder) throws IOException, SQLException {
        try (Connection connection = service.database("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP OWNED BY esialogin_service");
            statement.execute("DROP ROLE esialogin_service");
            statement.execute("DELETE FROM key_check");
        }
        Files.delete(folder.resolve("service.password"));
        Path keys = folder.resolve("demo-keys.properties");
        List<String> lines = Files.readAllLines(keys, StandardCharsets.UTF_8);
        assertThat(lines.removeIf(line -> line.contains(".log-keys."))).isTrue();
        Files.write(keys, lines, StandardCharsets.UTF_8);
    }

    private static String remembered(ServiceProcess service) throws IOException, SQLException {
        return answer(service, "SELECT what FROM memory");
    }

    private static String answer(ServiceProcess service, String query) throws IOException, SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
