package ru.nso.esialogin.bench.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.bench.http.PackagedService;

/** A user of the demo who has logged in to the console by its form. */
final class Session {
    private static final Pattern COOKIE = Pattern.compile("(console-session=[^;]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final PackagedService service;
    private final String cookie;

    /**
     * Logs in.
     *
     * @throws IllegalStateException if the form does not let the user in
     */
    Session(PackagedService service, String user) throws IOException, InterruptedException {
        this.service = service;
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(service.address("/console/session")))
                        .header("Origin", service.address(""))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("name=" + user + "&password=" + user))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        this.cookie = answer.headers().allValues("Set-Cookie").stream()
                .map(COOKIE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(user + " is not let in: " + answer.statusCode()));
    }

    /** The answer to somebody who opens a page. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(service.address(path)))
                        .header("Cookie", cookie)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
