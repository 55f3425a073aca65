package ru.nso.esialogin.console.frame;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody who has logged in to the console by its form. */
public final class ConsoleSession {
    private ConsoleSession() {}

    /** Requests of a user of the demo, as the browser sends them; redirects are not followed. */
    public static RequestSpecification as(String user) {
        Response answer = logIn(user, user);
        assertThat(answer.statusCode()).isEqualTo(302);
        return given().redirects()
                .follow(false)
                .header("Origin", origin())
                .cookie("console-session", answer.cookie("console-session"));
    }

    /** Sends the form. */
    static Response logIn(String user, String password) {
        return given().redirects()
                .follow(false)
                .header("Origin", origin())
                .formParam("name", user)
                .formParam("password", password)
                .post("/console/session");
    }

    /** Where the service is. */
    public static String origin() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
