package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A browser without scripts that opens pages of the service and logs in with the form of the issuer. */
final class LogInAtIssuer {
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new Jar())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final String service;

    LogInAtIssuer(ServiceProcess service) {
        this.service = "http://127.0.0.1:" + service.port();
    }

    /** Opens a page, logs in at the issuer, which it is led to, and is led back. */
    HttpResponse<String> open(String path, String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = get(service + path);
        assertThat(form.uri().getPath()).as("led to the issuer").contains("/realms/");
        Element fields = Jsoup.parse(form.body()).expectForm("form");
        return browser.send(
                HttpRequest.newBuilder(URI.create(fields.attr("action")))
                        .timeout(Duration.ofMinutes(1))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + encoded(name) + "&password=" + encoded(password)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Opens a page in the session. */
    HttpResponse<String> again(String path) throws IOException, InterruptedException {
        return get(service + path);
    }

    /** Ends the session. */
    HttpResponse<String> leave() throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(service + "/console/leave"))
                        .timeout(Duration.ofMinutes(1))
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofMinutes(1))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Keeps cookies of this machine as browsers do: whatever its port, and though they are for safe connections only. */
    private static final class Jar extends CookieHandler {
        private final Map<String, String> kept = new TreeMap<>();

        @Override
        public synchronized Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            return Map.of(
                    "Cookie",
                    List.of(kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; "))));
        }

        @Override
        public synchronized void put(URI address, Map<String, List<String>> headers) {
            headers.entrySet().stream()
                    .filter(header -> "Set-Cookie".equalsIgnoreCase(header.getKey()))
                    .flatMap(header -> header.getValue().stream())
                    .flatMap(text -> HttpCookie.parse(text).stream())
                    .forEach(cookie -> {
                        if (cookie.getMaxAge() == 0) {
                            kept.remove(cookie.getName());
                        } else {
                            kept.put(cookie.getName(), cookie.getValue());
                        }
                    });
        }
    }
}
