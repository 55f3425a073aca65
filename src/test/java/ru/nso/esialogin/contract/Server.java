package ru.nso.esialogin.contract;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends drawn requests as they are, which a friendlier client would put right. */
final class Server {
    private static final int SIGNS_PER_ADDRESS = 250;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Ground ground;
    private int sent;

    /** The server at an address such as {@code http://127.0.0.1:8081}. */
    Server(String base, Ground ground) {
        this.base = base;
        this.ground = ground;
    }

    Answer send(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + address(request)))
                .timeout(Duration.ofMinutes(2))
                .method(request.operation().method(), body(request))
                // Operations without log-in are rationed by address.
                .header(
                        "X-Forwarded-For",
                        "198.51.%d.%d".formatted(++sent / SIGNS_PER_ADDRESS, sent % SIGNS_PER_ADDRESS));
        if (!request.user().isEmpty()) {
            String password = request.user().equals("wrong") ? Canaries.SURNAME : request.user();
            String name = request.user().equals("wrong") ? "admin" : request.user();
            builder.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((name + ':' + password).getBytes(StandardCharsets.UTF_8)));
        }
        if (!request.bodyType().isEmpty()) {
            builder.header("Content-Type", request.bodyType());
        }
        request.headers().forEach((name, value) -> builder.header(name, value));
        HttpResponse<byte[]> response = client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(
                response.statusCode(),
                response.headers()
                        .firstValue("Content-Type")
                        .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                        .orElse(""),
                response.headers().map(),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest.BodyPublisher body(Request request) {
        if (request.body().isEmpty()) {
            return HttpRequest.BodyPublishers.noBody();
        }
        // Only bodies that hold a sign are text for sure.
        return request.text().indexOf('@') < 0
                ? HttpRequest.BodyPublishers.ofByteArray(request.bytes())
                : HttpRequest.BodyPublishers.ofString(ground.in(request.text()));
    }

    private String address(Request request) {
        String path = request.operation().path();
        for (Map.Entry<String, String> parameter : request.path().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", encoded(ground.in(parameter.getValue())));
        }
        String query = request.query().entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(ground.in(parameter.getValue())))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Long addresses are cut off by the server before the service sees them; this test is about the service. */
    private static String encoded(String text) {
        String cut = text.length() > 300 ? text.substring(0, 300) : text;
        return URLEncoder.encode(cut, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
