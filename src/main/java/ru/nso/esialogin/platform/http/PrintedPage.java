package ru.nso.esialogin.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer that a browser shows and prints, where the same address also answers in JSON. */
public final class PrintedPage {
    /** What such an operation says it produces beside JSON. */
    public static final String HTML = "text/html;charset=UTF-8";

    private static final String OWN_STYLES_ONLY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PrintedPage() {}

    /** Whether a page is wanted rather than JSON. */
    public static boolean isWanted(HttpHeaders headers) {
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return true;
            }
        }
        return false;
    }

    /** The answer: it loads the styles of the service and nothing else. */
    public static Response of(String html) {
        return Response.ok(html)
                .type(HTML)
                .header("Content-Security-Policy", OWN_STYLES_ONLY)
                .build();
    }
}
