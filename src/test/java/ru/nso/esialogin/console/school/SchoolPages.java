package ru.nso.esialogin.console.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import ru.nso.esialogin.audit.api.AuditCalls;
import ru.nso.esialogin.console.frame.ConsoleSession;

/** Pages as tests ask for them. */
final class SchoolPages {
    private SchoolPages() {}

    static RequestSpecification as(String user) {
        return ConsoleSession.as(user).redirects().follow(false);
    }

    static Document page(String user, String path) {
        return page(as(user).get(path), 200);
    }

    static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1")).as("headings").hasSize(1);
        assertThat(page.select("[style], [onclick], script:not([src]), style")).isEmpty();
        for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(page.select("label[for=" + control.id() + "]"))
                    .as("label of " + control)
                    .hasSize(1);
        }
        for (Element described : page.select("[aria-describedby]")) {
            for (String id : described.attr("aria-describedby").split(" ", -1)) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption")).hasSize(1);
            assertThat(table.select("thead th:not([scope])")).isEmpty();
        });
        return page;
    }

    /** What a browser would send of the form of a card. */
    static Map<String, Object> fields(Document page) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Element control : page.select("form.people input, form.people select")) {
            String type = control.attr("type");
            if (type.equals("checkbox") && !control.hasAttr("checked")) {
                continue;
            }
            String value = control.tagName().equals("select")
                    ? control.select("option[selected]").attr("value")
                    : control.attr("value");
            Object before = fields.get(control.attr("name"));
            if (before instanceof List<?> several) {
                List<Object> more = new ArrayList<>(several);
                more.add(value);
                fields.put(control.attr("name"), more);
            } else {
                fields.put(control.attr("name"), before == null ? value : List.of(before, value));
            }
        }
        fields.put("action", "save");
        return fields;
    }

    /** Where a form leads to. */
    static String sent(String user, String path, Map<String, ?> fields) {
        Response answer = form(user, path, fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/console/"));
    }

    static Response form(String user, String path, Map<String, ?> fields) {
        return as(user).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    /** An audit of a school that has ended. */
    static String audited(String school) {
        return AuditCalls.ended("admin", AuditCalls.scope(school));
    }
}
