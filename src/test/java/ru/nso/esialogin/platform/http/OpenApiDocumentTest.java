package ru.nso.esialogin.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of the API is a file under review: a change of the contract shows in its difference. */
@QuarkusTest
class OpenApiDocumentTest {
    private static final Path COMMITTED = Path.of("src", "docs", "openapi.yaml");
    private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

    @Test
    void the_committed_description_is_the_one_the_service_gives() throws IOException {
        String generated =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }

        assertThat(generated)
                .as("the contract has changed; if that is meant, run"
                        + " ./mvnw -o test -Dtest=OpenApiDocumentTest -Dopenapi.write=true and review the difference")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void the_description_is_openapi_3_1_and_every_operation_that_takes_a_body_shows_an_example() {
        JsonPath description = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .extract()
                .jsonPath();

        assertThat(description.getString("openapi")).startsWith("3.1");
        List<String> bare = new ArrayList<>();
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (path.startsWith("/api/") && WITH_BODY.contains(method) && !showsExample(operation)) {
                bare.add(method + " " + path);
            }
        }));
        assertThat(bare).isEmpty();
    }

    private static boolean showsExample(Map<String, Object> operation) {
        return !operation.containsKey("requestBody")
                || operation.get("requestBody").toString().contains("example");
    }
}
