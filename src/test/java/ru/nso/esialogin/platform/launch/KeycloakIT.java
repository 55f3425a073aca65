package ru.nso.esialogin.platform.launch;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service as in production beside a real issuer with the realm that ships. Slow: {@code ./mvnw -Pkeycloak verify}.
 */
@Tag("keycloak")
class KeycloakIT {
    private static final String CONSOLE = "esia-login-console";
    private static final String PEOPLE = "test-people";
    private static final String SHORT_LIVED = "test-short-lived";
    private static final String OTHER_AUDIENCE = "test-other-audience";
    private static final String PASSWORD = "invented-for-one-test-run";
    private static final List<String> ROLES =
            List.of("HELPDESK", "CONTACT_CENTRE", "SCHOOL_ADMIN", "MUNICIPAL_ADMIN", "ANALYST", "AUDITOR", "ADMIN");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    @Test
    void tokens_of_the_realm_open_what_their_claims_say_and_nothing_else_opens_anything() throws Exception {
        try (KeycloakServer keycloak = KeycloakServer.start();
                ServiceProcess service = ServiceProcess.start(
                                List.of(),
                                temporary.resolve("unused"),
                                ServiceProcess.freePort(),
                                List.of("-Dquarkus.http.host=127.0.0.1"),
                                environment(keycloak))
                        .awaitReady()) {
            keycloak.addPasswordClient(PEOPLE, true, 300);
            keycloak.addPasswordClient(SHORT_LIVED, true, 1);
            keycloak.addPasswordClient(OTHER_AUDIENCE, false, 300);
            for (String role : List.of("HELPDESK", "CONTACT_CENTRE", "ANALYST", "AUDITOR", "ADMIN")) {
                keycloak.addUser(role.toLowerCase(Locale.ROOT), PASSWORD, role, Map.of());
            }
            String admin = person(keycloak, "admin");
            String own = school(service, admin, "Школа своя", "г. Бердск");
            String foreign = school(service, admin, "Школа чужая", "г. Искитим");
            keycloak.addUser("school_admin", PASSWORD, "SCHOOL_ADMIN", Map.of("school_id", own));
            keycloak.addUser("municipal_admin", PASSWORD, "MUNICIPAL_ADMIN", Map.of("municipality", "г. Искитим"));
            keycloak.addUser("claimless", PASSWORD, "SCHOOL_ADMIN", Map.of());
            String ownCard = card(service, admin, own);
            String foreignCard = card(service, admin, foreign);

            eachRoleDoesWhatItMay(keycloak, service);
            schoolAndMunicipalityComeFromClaims(keycloak, service, ownCard, foreignCard);
            nobodyElseGetsIn(keycloak, service, admin);
            aMachineHasTheRolesOfItsAccount(keycloak, service);
            pagesOpenAtTheIssuer(service);
            aNewKeyIsLearnt(keycloak, service, admin);
            assertThat(service.output())
                    .as("no token in the log")
                    .doesNotContain(admin.split("\\.", -1)[1])
                    .contains("login refused: BEARER");
        }
    }

    private void eachRoleDoesWhatItMay(KeycloakServer keycloak, ServiceProcess service) throws Exception {
        for (String role : ROLES) {
            String token = person(keycloak, role.toLowerCase(Locale.ROOT));
            assertThat(status(service, token, "/api/v1/causes")).as(role).isEqualTo(200);
            assertThat(status(service, token, "/api/v1/access-log"))
                    .as("%s and the access log", role)
                    .isEqualTo("AUDITOR".equals(role) ? 200 : 403);
            assertThat(status(service, token, "/api/v1/cards"))
                    .as("%s and cards", role)
                    .isEqualTo(List.of("CONTACT_CENTRE", "ANALYST", "AUDITOR").contains(role) ? 403 : 200);
        }
    }

    private void schoolAndMunicipalityComeFromClaims(
            KeycloakServer keycloak, ServiceProcess service, String ownCard, String foreignCard) throws Exception {
        String school = person(keycloak, "school_admin");
        assertThat(status(service, school, "/api/v1/cards/" + ownCard)).isEqualTo(200);
        assertThat(status(service, school, "/api/v1/cards/" + foreignCard)).isEqualTo(404);
        String municipal = person(keycloak, "municipal_admin");
        assertThat(status(service, municipal, "/api/v1/cards/" + ownCard)).isEqualTo(404);
        assertThat(status(service, municipal, "/api/v1/cards/" + foreignCard)).isEqualTo(200);
        String claimless = person(keycloak, "claimless");
        assertThat(status(service, claimless, "/api/v1/cards/" + ownCard)).isEqualTo(404);
        assertThatJson(get(service, claimless, "/api/v1/cards").body())
                .inPath("items")
                .isEqualTo("[]");
    }

    private void nobodyElseGetsIn(KeycloakServer keycloak, ServiceProcess service, String admin) throws Exception {
        HttpResponse<String> none = get(service, null, "/api/v1/causes");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(none.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThatJson(none.body()).inPath("code").isEqualTo("UNAUTHENTICATED");

        assertThat(service.get("/api/v1/causes", "admin").statusCode())
                .as("a name and a password, even those of the demo")
                .isEqualTo(401);
        assertRefused(service, tampered(admin), "roles written in by hand");
        assertRefused(service, admin.substring(0, admin.length() - 8) + "AAAAAAAA", "another signature");
        assertRefused(service, unsigned(admin), "no signature");
        assertRefused(service, keycloak.foreignToken(), "another realm");
        assertRefused(
                service,
                keycloak.token(grant("admin", OTHER_AUDIENCE)),
                "a token of the realm that is meant for somebody else");
        assertRefused(service, expired(keycloak), "too old");
        assertThat(keycloak.ask(KeycloakServer.REALM, grant("admin", "esia-login-people"))
                        .statusCode())
                .as("the client that ships takes no passwords")
                .isIn(400, 401);
    }

    private void aMachineHasTheRolesOfItsAccount(KeycloakServer keycloak, ServiceProcess service) throws Exception {
        String token = keycloak.token(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "esia-login-machine",
                "client_secret",
                keycloak.secretOf("esia-login-machine")));
        assertThat(status(service, token, "/api/v1/causes")).isEqualTo(200);
        assertThat(status(service, token, "/api/v1/cards")).isEqualTo(403);
    }

    private void pagesOpenAtTheIssuer(ServiceProcess service) throws Exception {
        LogInAtIssuer school = new LogInAtIssuer(service);
        HttpResponse<String> first = school.open("/console/start", "school_admin", PASSWORD);
        assertThat(first.statusCode()).as(first.uri() + " " + first.body()).isEqualTo(200);
        assertThat(first.uri().getPath()).isEqualTo("/console/family");
        assertThat(first.body()).contains("school_admin — школа");
        assertThat(school.again("/console/desk").statusCode())
                .as("tickets are not for schools")
                .isEqualTo(403);
        assertThat(school.again("/api/v1/cards").statusCode())
                .as("a session opens pages and not the API")
                .isEqualTo(401);
        assertThat(school.leave().body()).contains("Вы вышли");

        LogInAtIssuer helpdesk = new LogInAtIssuer(service);
        assertThat(helpdesk.open("/console/desk", "helpdesk", PASSWORD).uri().getPath())
                .as("led back to where it began")
                .isEqualTo("/console/desk");
    }

    private void aNewKeyIsLearnt(KeycloakServer keycloak, ServiceProcess service, String before) throws Exception {
        keycloak.rotateKey();
        String after = person(keycloak, "admin");
        assertThat(header(after).path("kid")).isNotEqualTo(header(before).path("kid"));
        assertThat(status(service, after, "/api/v1/causes")).isEqualTo(200);
        assertThat(status(service, person(keycloak, "auditor"), "/api/v1/access-log"))
                .isEqualTo(200);
    }

    private static Map<String, String> environment(KeycloakServer keycloak) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(PackagedServiceIT.production());
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_OIDC"));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
        environment.put("QUARKUS_OIDC_TOKEN_AUDIENCE", "esia-login-support");
        environment.put("QUARKUS_OIDC_CONSOLE_TENANT_ENABLED", "true");
        environment.put("QUARKUS_OIDC_CONSOLE_CLIENT_ID", CONSOLE);
        environment.put("QUARKUS_OIDC_CONSOLE_CREDENTIALS_SECRET", keycloak.secretOf(CONSOLE));
        // No grace for clocks: one machine has one clock.
        environment.put("QUARKUS_OIDC_TOKEN_LIFESPAN_GRACE", "0");
        // By the time the key is changed this long has passed since the start.
        environment.put("QUARKUS_OIDC_TOKEN_FORCED_JWK_REFRESH_INTERVAL", "1S");
        return environment;
    }

    private static String person(KeycloakServer keycloak, String name) throws IOException, InterruptedException {
        return keycloak.token(grant(name, PEOPLE));
    }

    private static Map<String, String> grant(String name, String client) {
        return Map.of("grant_type", "password", "client_id", client, "username", name, "password", PASSWORD);
    }

    /** Waits until the clock has passed the end that the token itself names. */
    private String expired(KeycloakServer keycloak) throws Exception {
        String token = keycloak.token(grant("admin", SHORT_LIVED));
        long end = part(token, 1).path("exp").asLong();
        while (System.currentTimeMillis() / 1000 <= end + 1) {
            Thread.onSpinWait();
        }
        return token;
    }

    private String tampered(String token) throws IOException {
        String[] parts = token.split("\\.", -1);
        String claims = part(token, 1).toString().replace("\"ADMIN\"", "\"AUDITOR\"");
        return parts[0] + '.' + encoded(claims) + '.' + parts[2];
    }

    private String unsigned(String token) throws IOException {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}")
                + '.'
                + encoded(part(token, 1).toString())
                + '.';
    }

    private JsonNode header(String token) throws IOException {
        return part(token, 0);
    }

    private JsonNode part(String token, int number) throws IOException {
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[number]));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(ServiceProcess service, String token, String what) throws Exception {
        HttpResponse<String> answer = get(service, token, "/api/v1/causes");
        assertThat(answer.statusCode()).as(what).isEqualTo(401);
        assertThatJson(answer.body()).as(what).inPath("code").isEqualTo("UNAUTHENTICATED");
    }

    private String school(ServiceProcess service, String token, String name, String municipality) throws Exception {
        return created(
                service,
                token,
                "/api/v1/schools",
                Map.of("name", name, "municipality", municipality, "status", "ACTIVE"));
    }

    private String card(ServiceProcess service, String token, String school) throws Exception {
        return created(
                service,
                token,
                "/api/v1/cards",
                Map.of("schoolId", school, "pupil", Map.of("lastName", "Выдуманный", "firstName", "Пётр")));
    }

    private String created(ServiceProcess service, String token, String path, Map<String, Object> body)
            throws Exception {
        HttpResponse<String> answer = http.send(
                request(service, token, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("id").asText();
    }

    private int status(ServiceProcess service, String token, String path) throws Exception {
        return get(service, token, path).statusCode();
    }

    private HttpResponse<String> get(ServiceProcess service, @Nullable String token, String path) throws Exception {
        return http.send(request(service, token, path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ServiceProcess service, @Nullable String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .timeout(Duration.ofMinutes(1))
                .header("X-Purpose", "CARD_UPKEEP");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
