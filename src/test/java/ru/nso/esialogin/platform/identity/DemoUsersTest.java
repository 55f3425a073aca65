package ru.nso.esialogin.platform.identity;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoUsersTest {
    @Test
    void the_name_is_the_password_and_the_role_comes_with_it() {
        assertThatJson(me("helpdesk"))
                .isEqualTo("""
                {"name": "helpdesk", "roles": ["HELPDESK"], "attributes": {}}""");
    }

    @Test
    void a_school_administrator_has_a_school_and_a_municipal_one_a_municipality() {
        assertThatJson(me("school"))
                .isEqualTo(
                        """
                {"name": "school", "roles": ["SCHOOL_ADMIN"], "attributes": {"schoolId": "sch-demo-1"}}""");
        assertThatJson(me("municipal"))
                .isEqualTo(
                        """
                {"name": "municipal", "roles": ["MUNICIPAL_ADMIN"], "attributes": {"municipality": "г. Бердск"}}""");
    }

    @Test
    void nobody_else_gets_in() {
        for (String user : new String[] {"root", "HELPDESK", "Helpdesk", ""}) {
            assertThat(given().auth()
                            .preemptive()
                            .basic(user, user)
                            .get("/api/v1/probe/me")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(given().auth()
                        .preemptive()
                        .basic("helpdesk", "")
                        .get("/api/v1/probe/me")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @TestSecurity(
            user = "mariya",
            roles = Roles.SCHOOL_ADMIN,
            attributes = @SecurityAttribute(key = Caller.SCHOOL_ID, value = "sch-7"))
    void tests_may_log_in_as_anybody() {
        assertThatJson(given().get("/api/v1/probe/me").asString())
                .isEqualTo(
                        """
                {"name": "mariya", "roles": ["SCHOOL_ADMIN"], "attributes": {"schoolId": "sch-7"}}""");
    }

    private static String me(String user) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .get("/api/v1/probe/me")
                .asString();
    }
}
