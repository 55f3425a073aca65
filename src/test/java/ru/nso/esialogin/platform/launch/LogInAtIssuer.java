package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A browser without scripts that opens pages of the service and logs in with the form of the issuer. */
final class LogInAtIssuer {
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
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
}
