package ru.nso.esialogin.platform.log;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.fixture.LogLines;
import ru.nso.esialogin.platform.identity.Roles;

/**
 * Whoever turns the log up as far as it goes, to find a fault, still finds no token, no password, nothing of what a token
 * says and no value of a person. Tokens are of an issuer that the test is itself.
 */
@QuarkusTest
@TestProfile(LoudLogTest.OwnIssuer.class)
@Tag("heavy")
class LoudLogTest {
    private static final String PUBLIC_KEY = "esialogin.test.issuer-public-key";
    private static final String PRIVATE_KEY = "esialogin.test.issuer-private-key";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final String ME = "/api/v1/probe/me";
    private static final String MAIL = "planted.claim@nowhere.example";
    private static final String PASSWORD = "planted-password-of-nobody";

    /** Everything that touches a request; one of them by the name of a class, as who looks for a fault sets it. */
    private static final List<String> LOUD = Stream.concat(
                    DiscreetLog.CATEGORIES.stream(),
                    Stream.of(
                            "io.quarkus.oidc.runtime.OidcProvider",
                            "org.jboss.resteasy.reactive.common.core",
                            "io.quarkus.security",
                            "io.quarkus.vertx.http",
                            "io.quarkus.resteasy",
                            "io.quarkus.hibernate",
                            "io.quarkus.narayana",
                            "io.agroal",
                            "io.vertx",
                            "io.netty",
                            "io.smallrye",
                            "io.micrometer",
                            "com.fasterxml",
                            "com.arjuna",
                            "org.jose4j",
                            "org.jboss.resteasy",
                            "security",
                            "ru.nso.esialogin"))
            .toList();

    /** Tokens are looked at with the key of the test. */
    public static final class OwnIssuer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            makeKeys();
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.public-key",
                    System.getProperty(PUBLIC_KEY, ""));
        }

        /** Once: profile and test are loaded apart and share nothing but the properties of the Java machine. */
        private static void makeKeys() {
            if (System.getProperty(PUBLIC_KEY) != null) {
                return;
            }
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair keys = generator.generateKeyPair();
                Base64.Encoder text = Base64.getEncoder();
                System.setProperty(
                        PRIVATE_KEY, text.encodeToString(keys.getPrivate().getEncoded()));
                System.setProperty(
                        PUBLIC_KEY, text.encodeToString(keys.getPublic().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Inject
    DiscreetLog discreet;

    private final Map<Logger, @Nullable Level> levels = new HashMap<>();

    @BeforeEach
    void turn_everything_up() {
        for (String category : LOUD) {
            Logger logger = Logger.getLogger(category);
            levels.put(logger, logger.getLevel());
            logger.setLevel(Level.ALL);
        }
        discreet.keep();
    }

    @AfterEach
    void turn_everything_down() {
        levels.forEach(Logger::setLevel);
    }

    @Test
    void what_is_louder_than_it_may_be_is_named_and_what_is_not_is_left_alone() {
        Logger.getLogger("io.quarkus.oidc").setLevel(Level.FINER);
        Logger.getLogger("org.hibernate").setLevel(Level.WARNING);

        assertThat(discreet.keep()).contains("io.quarkus.oidc").doesNotContain("org.hibernate");
        assertThat(discreet.keep()).isEmpty();
        assertThat(Logger.getLogger("org.hibernate").getLevel()).isEqualTo(Level.WARNING);
    }

    @Test
    void no_token_that_is_refused_is_in_a_line() throws Exception {
        String good = token(Duration.ofMinutes(5), Roles.HELPDESK);
        String other =
                good.substring(0, good.lastIndexOf('.') + 1) + URL.encodeToString("planted-signature".getBytes(UTF_8));
        String late = token(Duration.ofMinutes(-5), Roles.HELPDESK);
        String none = "planted-token-without-dots-of-nobody";
        String odd = "planted.token.with.dots.of.nobody";

        assertSilent(bearer(other), ME, 401, other);
        assertSilent(bearer(late), ME, 401, late);
        assertSilent(bearer(none), ME, 401, none);
        assertSilent(bearer(odd), ME, 401, odd);
        assertSilent(given().header("Authorization", good), ME, 401, good);
        assertSilent(given().header("Authorization", "Planted " + none), ME, 401, none);
        assertSilent(given().header("Cookie", "q_session=" + good), ME, 401, good);
    }

    @Test
    void no_token_that_is_good_is_in_a_line() throws Exception {
        String good = token(Duration.ofMinutes(5), Roles.HELPDESK);
        String without = token(Duration.ofMinutes(5), Roles.ANALYST);

        assertSilent(bearer(good), ME, 200, good);
        assertSilent(bearer(without), ME, 403, without);
    }

    @Test
    void no_token_in_the_wrong_place_is_in_a_line() throws Exception {
        String good = token(Duration.ofMinutes(5), Roles.HELPDESK);

        assertSilent(bearer(good), ME + "?access_token=" + good, 422, good);
        assertSilent(bearer(good), "/api/v1/" + good, 404, good);
    }

    @Test
    void no_password_is_in_a_line() {
        String pair = Base64.getEncoder().encodeToString(("somebody-planted:" + PASSWORD).getBytes(UTF_8));
        assertSilent(given().header("Authorization", "Basic " + pair), ME, 401, pair);
        String broken = Base64.getEncoder().encodeToString(PASSWORD.getBytes(UTF_8));
        assertSilent(given().header("Authorization", "Basic " + broken), ME, 401, broken);
    }

    @Test
    void no_value_of_a_person_is_in_a_line() throws Exception {
        String token = token(Duration.ofMinutes(5), Roles.HELPDESK);
        String name = "Плантедова Незабудка";
        String searching = "{\"name\": \"" + name + "\", \"birthDate\": \"2013-04-05\"}";
        RequestSpecification json = bearer(token).contentType("application/json");

        try (LogLines log = LogLines.listen()) {
            Response found = json.body(searching).post("/api/v1/cards/search");
            assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
            bearer(token)
                    .contentType("application/json")
                    .body("{\"name\": \"" + name + "\"}")
                    .post("/api/v1/probe/failure")
                    .then()
                    .statusCode(500);
            bearer(token)
                    .contentType("application/json")
                    .body("{\"count\": \"" + name + "\"}")
                    .post("/api/v1/probe")
                    .then()
                    .statusCode(422);

            assertThat(log.lines()).noneMatch(line -> line.contains("Плантедова") || line.contains("Незабудка"));
        }
    }

    @Test
    void the_log_is_loud_indeed() throws Exception {
        String good = token(Duration.ofMinutes(5), Roles.HELPDESK);
        try (LogLines log = LogLines.listen()) {
            bearer(good).get(ME).then().statusCode(200);

            assertThat(log.lines()).anyMatch(line -> line.contains("login accepted: BEARER"));
            assertThat(log.lines()).as("and one of a library").hasSizeGreaterThan(1);
        }
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void assertSilent(RequestSpecification request, String address, int status, String secret) {
        List<String> secrets = new ArrayList<>(List.of(secret, MAIL, PASSWORD, "somebody-planted"));
        for (String part : secret.split("\\.", -1)) {
            if (part.length() > 20) {
                secrets.add(part);
            }
        }
        List<String> lines;
        try (LogLines log = LogLines.listen()) {
            request.get(address).then().statusCode(status);
            lines = log.lines();
        }
        assertThat(lines.stream()
                        .filter(line -> secrets.stream().anyMatch(line::contains))
                        .toList())
                .as("lines with something of %s", address)
                .isEmpty();
    }

    private static String token(Duration left, String role) throws GeneralSecurityException {
        long until = Instant.now().plus(left).getEpochSecond();
        String claims = "{\"sub\":\"planted-subject\",\"upn\":\"planted-subject\",\"email\":\"" + MAIL
                + "\",\"groups\":[\"" + role + "\"],\"iat\":" + (until - 600) + ",\"exp\":" + until + "}";
        String head = URL.encodeToString("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8))
                + '.'
                + URL.encodeToString(claims.getBytes(UTF_8));
        PrivateKey key = KeyFactory.getInstance("RSA")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY, ""))));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(head.getBytes(UTF_8));
        return head + '.' + URL.encodeToString(signature.sign());
    }
}
