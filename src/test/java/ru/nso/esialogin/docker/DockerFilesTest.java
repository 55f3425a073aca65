package ru.nso.esialogin.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ru.nso.esialogin.platform.identity.Roles;

/** The machine that builds this has no Docker: at least the files must be well-formed and name settings that exist. */
class DockerFilesTest {
    private static final Path COMPOSE = Path.of("docker", "compose.yaml");
    private static final Path DOCKERFILE = Path.of("docker", "Dockerfile");
    private static final List<String> ALL_ROLES = List.of(
            Roles.HELPDESK,
            Roles.CONTACT_CENTRE,
            Roles.SCHOOL_ADMIN,
            Roles.MUNICIPAL_ADMIN,
            Roles.ANALYST,
            Roles.AUDITOR,
            Roles.ADMIN);

    @Test
    void compose_brings_the_service_its_database_and_an_issuer() throws IOException {
        assertThat(services()).containsOnlyKeys("service", "database", "keycloak");
        assertThat(part(part(services(), "service"), "depends_on")).containsKey("database");
    }

    @Test
    void the_issuer_of_compose_imports_the_realm_that_the_service_expects() throws IOException {
        Map<String, Object> service = part(part(services(), "service"), "environment");
        Map<String, Object> keycloak = part(services(), "keycloak");
        JsonNode realm = new ObjectMapper().readTree(read(Path.of("docker", "keycloak", "realm.json")));

        assertThat(keycloak.get("volumes").toString())
                .contains("./keycloak/realm.json:/opt/keycloak/data/import/realm.json:ro");
        assertThat(service.get("QUARKUS_OIDC_AUTH_SERVER_URL").toString())
                .endsWith(part(keycloak, "environment").get("KC_HOSTNAME") + "/realms/"
                        + realm.path("realm").asText() + '}');
        assertThat(service.get("QUARKUS_OIDC_TOKEN_AUDIENCE").toString())
                .isEqualTo("${OIDC_AUDIENCE:-"
                        + realm.path("clients").path(0).path("clientId").asText() + '}');
        assertThat(realm.findValuesAsText("secret"))
                .as("secrets are Keycloak's")
                .isEmpty();
        assertThat(realm.path("roles").path("realm").findValuesAsText("name"))
                .as("the roles of the service")
                .containsExactlyInAnyOrderElementsOf(ALL_ROLES);
        assertThat(realm.path("clientScopes").path(0).path("protocolMappers").findValuesAsText("claim.name"))
                .contains(setting("school-claim"), setting("municipality-claim"));
    }

    @Test
    void the_service_works_as_another_role_than_the_owner_of_the_tables() throws IOException {
        Map<String, Object> service = part(part(services(), "service"), "environment");
        String roles = read(Path.of("docker", "database", "roles.sh"));

        assertThat(service.get("QUARKUS_DATASOURCE_USERNAME"))
                .isEqualTo("esialogin_service")
                .isNotEqualTo(service.get("QUARKUS_FLYWAY_USERNAME"));
        for (String setting : List.of("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_FLYWAY_USERNAME")) {
            assertThat(roles).contains("create role " + service.get(setting) + " login");
        }
        assertThat(roles).doesNotContainIgnoringCase("superuser login");
        assertThat(part(part(services(), "database"), "environment").get("POSTGRES_USER"))
                .isNotIn(service.values());
    }

    @Test
    void every_setting_of_the_containers_exists() throws IOException {
        String known = read(Path.of("src", "main", "resources", "application.properties"));
        for (String variable : part(part(services(), "service"), "environment").keySet()) {
            assertThat(known).as(variable).matches(text -> named(text, variable));
        }
        Matcher environment = Pattern.compile("(?m)^ENV ([A-Z0-9_]+)=").matcher(read(DOCKERFILE));
        while (environment.find()) {
            String variable = environment.group(1);
            assertThat(known).as(variable).matches(text -> named(text, variable));
        }
    }

    @Test
    void the_dockerfile_builds_with_the_wrapper_and_does_not_run_as_root() throws IOException {
        List<String> instructions = read(DOCKERFILE)
                .lines()
                .filter(line -> line.matches("[A-Z]+ .*"))
                .map(line -> line.split(" ", 2)[0])
                .distinct()
                .toList();

        assertThat(instructions)
                .containsExactly(
                        "FROM",
                        "WORKDIR",
                        "COPY",
                        "RUN",
                        "USER",
                        "ENV",
                        "VOLUME",
                        "EXPOSE",
                        "STOPSIGNAL",
                        "ENTRYPOINT");
        assertThat(read(DOCKERFILE))
                .contains("./mvnw")
                .contains("target/quarkus-app")
                .contains("USER service");
    }

    @Test
    void secrets_are_never_written_into_the_files() throws IOException {
        part(part(services(), "service"), "environment").forEach((name, value) -> {
            boolean secret = name.contains("PASSWORD") || name.matches(".*_KEYS_.*");
            assertThat(!secret || value.toString().startsWith("${")).as(name).isTrue();
        });
    }

    private static String setting(String claim) throws IOException {
        Matcher setting = Pattern.compile("(?m)^esialogin\\.identity\\." + claim + "=(.+)$")
                .matcher(read(Path.of("src", "main", "resources", "application.properties")));
        assertThat(setting.find()).as(claim).isTrue();
        return setting.group(1);
    }

    /** A setting counts as known when application.properties names the variable itself or its property. */
    private static boolean named(String settings, String variable) {
        String pattern = variable.toLowerCase(Locale.ROOT).replace("_", "[.\\-_]");
        return settings.contains(variable)
                || Pattern.compile("(?im)^(%[a-z]+\\.)?" + pattern + "=")
                        .matcher(settings)
                        .find();
    }

    private static Map<String, Object> services() throws IOException {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(read(COMPOSE));
        return part(map(tree), "services");
    }

    private static Map<String, Object> part(Map<String, Object> tree, String name) {
        assertThat(tree).containsKey(name);
        return map(tree.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked") // keys of these files are texts
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
