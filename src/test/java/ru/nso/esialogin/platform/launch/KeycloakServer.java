package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real Keycloak with the realm that ships, unpacked by the build; gone with everything in it when it is closed. */
final class KeycloakServer implements AutoCloseable {
    static final String REALM = "esialogin";
    private static final Path UNPACKED = Path.of("target", "keycloak").toAbsolutePath();
    private static final Path REALM_FILE =
            Path.of("docker", "keycloak", "realm.json").toAbsolutePath();
    private static final String ADMIN = "keeper";
    private static final String ADMIN_PASSWORD = "invented-for-one-test-run";
    private static final int MINUTES = 10;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Process process;
    private final Path output;
    private final int port;

    private KeycloakServer(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static KeycloakServer start() throws IOException, InterruptedException {
        Path home = home();
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.copy(REALM_FILE, imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
        int port = ServiceProcess.freePort();
        Path output = UNPACKED.resolve("output.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin").resolve("kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--cache=local",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        KeycloakServer server = new KeycloakServer(builder.start(), output, port);
        try {
            server.awaitRealm();
        } catch (AssertionError | IOException | InterruptedException late) {
            server.close();
            throw late;
        }
        return server;
    }

    private static Path home() throws IOException {
        assertThat(UNPACKED)
                .as("the distribution; ./mvnw -Pkeycloak verify unpacks it")
                .isDirectory();
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** It builds itself anew before its first start, which takes a minute or more. */
    private void awaitRealm() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (System.nanoTime() < until) {
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
            try {
                if (send(request("/realms/" + REALM + "/.well-known/openid-configuration"))
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                // It listens only when it is built.
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
        throw new AssertionError("no realm after " + MINUTES + " minutes: " + Files.readString(output));
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/" + REALM;
    }

    /** A user of the realm with a role; {@code attributes} as the realm's profile of users knows them. */
    void addUser(String name, String password, String role, Map<String, String> attributes)
            throws IOException, InterruptedException {
        Map<String, Object> user = Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@example.invalid",
                "firstName",
                name,
                "lastName",
                "Invented",
                "attributes",
                attributes.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
        created(admin("/users", "POST", json.writeValueAsString(user)));
        String id = json.readTree(
                        admin("/users?exact=true&username=" + name, "GET", "").body())
                .path(0)
                .path("id")
                .asText();
        String found = admin("/roles/" + role, "GET", "").body();
        assertThat(admin("/users/" + id + "/role-mappings/realm", "POST", "[" + found + "]")
                        .statusCode())
                .isEqualTo(204);
    }

    /** A client that may ask for tokens with name and password, which no client of the shipped realm may. */
    void addPasswordClient(String name, boolean withOurScope, int lifespanInSeconds)
            throws IOException, InterruptedException {
        created(admin(
                "/clients",
                "POST",
                json.writeValueAsString(Map.of(
                        "clientId",
                        name,
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", Integer.toString(lifespanInSeconds)),
                        "defaultClientScopes",
                        withOurScope ? List.of("esialogin") : List.of()))));
    }

    /** A new signing key that takes the place of the old one for tokens to come. */
    void rotateKey() throws IOException, InterruptedException {
        String realmId = json.readTree(admin("", "GET", "").body()).path("id").asText();
        created(admin(
                "/components",
                "POST",
                json.writeValueAsString(Map.of(
                        "name", "newer",
                        "providerId", "rsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "parentId", realmId,
                        "config",
                                Map.of(
                                        "priority", List.of("1000"),
                                        "enabled", List.of("true"),
                                        "active", List.of("true"),
                                        "algorithm", List.of("RS256"))))));
    }

    /** The secret that Keycloak made for a confidential client. */
    String secretOf(String clientId) throws IOException, InterruptedException {
        String id = json.readTree(
                        admin("/clients?clientId=" + clientId, "GET", "").body())
                .path(0)
                .path("id")
                .asText();
        return json.readTree(
                        admin("/clients/" + id + "/client-secret", "GET", "").body())
                .path("value")
                .asText();
    }

    /** An access token of the realm for a grant. */
    String token(Map<String, String> grant) throws IOException, InterruptedException {
        return token(REALM, grant);
    }

    /** The answer to a grant, whatever it is. */
    HttpResponse<String> ask(String realm, Map<String, String> grant) throws IOException, InterruptedException {
        return send(request("/realms/" + realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(grant.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + '=' + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    private String token(String realm, Map<String, String> grant) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(realm, grant);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode token = json.readTree(answer.body()).path("access_token");
        return token.asText();
    }

    /** A token of another issuer on the same machine: the realm of Keycloak's own administrators. */
    String foreignToken() throws IOException, InterruptedException {
        return token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMIN,
                        "password",
                        ADMIN_PASSWORD));
    }

    private HttpResponse<String> admin(String path, String method, String body)
            throws IOException, InterruptedException {
        return send(request("/admin/realms/" + REALM + path)
                .header("Authorization", "Bearer " + foreignToken())
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static void created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
