package ru.nso.esialogin.access.matrix;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Roles;

/** Every operation is called with every role upon cards of the own school, a neighbour's, a stranger's, and none. */
@QuarkusTest
@Tag("heavy")
class AccessMatrixTest {
    private static final Map<String, String> USERS = Map.of(
            Roles.HELPDESK, "helpdesk",
            Roles.CONTACT_CENTRE, "centre",
            Roles.SCHOOL_ADMIN, "school",
            Roles.MUNICIPAL_ADMIN, "municipal",
            Roles.ANALYST, "analyst",
            Roles.AUDITOR, "auditor",
            Roles.ADMIN, "admin");

    /** Where the cards are kept, seen from the demo's school and municipality. */
    private enum Where {
        OWN_SCHOOL(Set.of(Reach.OWN_SCHOOL, Reach.OWN_MUNICIPALITY, Reach.REGION, Reach.OPEN)),
        OWN_MUNICIPALITY(Set.of(Reach.OWN_MUNICIPALITY, Reach.REGION, Reach.OPEN)),
        ELSEWHERE(Set.of(Reach.REGION, Reach.OPEN));

        @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that nobody can change
        private final Set<Reach> reachedBy;

        Where(Set<Reach> reachedBy) {
            this.reachedBy = reachedBy;
        }
    }

    private final Map<String, Call> calls = Call.all();
    private Map<Where, Target> targets = Map.of();
    private Target absent = Target.absent();

    @BeforeEach
    void keepsFamiliesInThreeSchools() {
        targets = Map.of(
                Where.OWN_SCHOOL, Target.in(schoolOfDemoUser(), "school"),
                Where.OWN_MUNICIPALITY, Target.in(newSchool("г. Бердск"), "municipal"),
                Where.ELSEWHERE, Target.in(newSchool(), "helpdesk"));
        absent = Target.absent();
    }

    @Test
    void every_operation_of_the_service_stands_in_the_table_and_nothing_else() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        List<String> served = new ArrayList<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> served.add(method.toUpperCase(Locale.ROOT) + ' ' + path)));
        List<String> listed =
                AccessMatrix.rights().stream().map(Right::operation).toList();

        assertThat(listed)
                .as("AccessMatrix beside the description of the API")
                .containsExactlyInAnyOrderElementsOf(served.stream()
                        .filter(operation -> operation.contains("/api/"))
                        .toList());
        assertThat(calls.keySet()).as("this test beside AccessMatrix").containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void each_role_reaches_what_the_table_says_and_what_is_not_its_own_looks_absent() {
        SoftAssertions softly = new SoftAssertions();
        for (Right right : AccessMatrix.rights()) {
            Call call = call(right);
            USERS.forEach((role, user) -> {
                Response none = call.of(user, absent);
                targets.forEach((where, target) -> {
                    String what = "%s as %s upon %s".formatted(right.operation(), user, where);
                    Response answer = call.of(user, target);
                    Reach reach = right.reach(role);
                    boolean reaches = where.reachedBy.contains(reach) && !isKeptForAnother(right, reach, where);
                    if (reach == Reach.NONE) {
                        softly.assertThat(answer.statusCode()).as(what).isEqualTo(403);
                        softly.assertThat(comparable(answer)).as(what).isEqualTo(comparable(none));
                    } else {
                        softly.assertThat(answer.statusCode()).as(what).isNotIn(401, 403, 500);
                        softly.assertThat(call.reached().test(answer, target))
                                .as(what + ": " + answer.statusCode())
                                .isEqualTo(reaches);
                    }
                    if (call.absentLooksEqual() && !reaches) {
                        softly.assertThat(comparable(answer)).as(what).isEqualTo(comparable(none));
                    }
                });
            });
        }
        softly.assertAll();
    }

    @Test
    void an_answer_shows_each_datum_as_the_table_says() {
        SoftAssertions softly = new SoftAssertions();
        for (Right right : AccessMatrix.rights()) {
            Call call = call(right);
            for (Target target : targets.values()) {
                String answer = call.of("admin", target).asString();
                for (Datum datum : Datum.values()) {
                    String what = right.operation() + " " + datum;
                    boolean plain = answer.contains(target.value(datum));
                    boolean changes = Set.of("PUT", "PATCH", "DELETE").contains(right.method());
                    switch (right.shown(datum)) {
                        case READABLE ->
                            softly.assertThat(plain || changes || !onThatCard(right, datum))
                                    .as(what)
                                    .isTrue();
                        case MASKED -> {
                            softly.assertThat(plain).as(what).isFalse();
                            softly.assertThat(changes
                                            || answer.contains(target.masks().getOrDefault(datum, "?")))
                                    .as(what)
                                    .isTrue();
                        }
                        // Of what can be asked for, the calls ask for the SNILS.
                        case REVEALED, RELEASED ->
                            softly.assertThat(plain).as(what).isEqualTo(datum == Datum.SNILS);
                        case HIDDEN -> softly.assertThat(plain).as(what).isFalse();
                    }
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void without_log_in_nothing_is_open_but_what_the_table_says() {
        for (Right right : AccessMatrix.rights()) {
            RequestSpecification anonymous = given().contentType("application/json");
            int status = call(right).how().call(anonymous, absent).statusCode();
            assertThat(status)
                    .as(right.operation())
                    .isEqualTo(right.permission().isPresent() ? 401 : 200);
        }
    }

    /** A kept diagnosis is seen in the scope it was made in, and by the region: here the school itself made it. */
    private static boolean isKeptForAnother(Right right, Reach reach, Where where) {
        return right.path().startsWith("/api/v1/diagnoses/{id}")
                && reach == Reach.OWN_MUNICIPALITY
                && where == Where.OWN_SCHOOL;
    }

    private Call call(Right right) {
        return Objects.requireNonNull(calls.get(right.operation()), right.operation());
    }

    /** A workbook is compressed: its twin in CSV has the same rows. */
    private static boolean onThatCard(Right right, Datum datum) {
        return !right.path().endsWith(".xlsx")
                && (datum != Datum.CLASS || !right.path().contains("/staff"));
    }

    /** The answer without what differs from request to request. */
    private static String comparable(Response answer) {
        return answer.statusCode()
                + answer.headers().asList().stream()
                        .map(header -> header.getName())
                        .filter(name -> !name.equals("content-length"))
                        .sorted()
                        .collect(Collectors.joining(","))
                + answer.asString().replaceAll("[0-9a-f]{32}", "");
    }
}
