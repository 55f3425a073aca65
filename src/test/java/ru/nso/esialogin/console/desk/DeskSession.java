package ru.nso.esialogin.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import ru.nso.esialogin.console.frame.ConsoleSession;

/** Somebody at the desk: opens pages, presses buttons of their forms, and follows where that leads. */
final class DeskSession {
    private final String user;

    DeskSession(String user) {
        this.user = user;
    }

    Response get(String path) {
        return request().get(path);
    }

    /** A page that is there. */
    Document open(String path) {
        Response answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString(), path);
    }

    /** Presses the button with that text; fields are sent as they stand. */
    Response press(Document page, String button) {
        return press(page, button, Map.of());
    }

    /** The same with other values in some fields. */
    Response press(Document page, String button, Map<String, String> typed) {
        Element pressed = page.select("button:contains(" + button + ")").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " on " + page.title()));
        FormElement form = (FormElement) Objects.requireNonNull(pressed.closest("form"), "a button of a form");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.computeIfAbsent(field.key(), any -> new ArrayList<>())
                .add(field.value()));
        if (pressed.hasAttr("name")) {
            fields.put(pressed.attr("name"), List.of(pressed.attr("value")));
        }
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        String action = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach((name, values) -> request.formParam(name, values));
        return request.urlEncodingEnabled(true).post(URI.create(action));
    }

    /** Where an answer leads. */
    Document follow(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        URI to = URI.create(answer.header("Location"));
        return open(to.getRawPath() + (to.getRawQuery() == null ? "" : '?' + to.getRawQuery()));
    }

    /** A page that an answer is. */
    static Document read(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private RequestSpecification request() {
        return ConsoleSession.as(user).urlEncodingEnabled(false);
    }
}
