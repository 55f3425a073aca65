package ru.nso.esialogin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody in front of the console. Whatever the browser complains of is kept: errors of scripts, what the content security
 * policy refused, answers that the service should never give.
 */
final class Visit implements AutoCloseable {
    private static final Set<String> COMPLAINTS = Set.of("error", "warning");

    /** What the browser says of a page that was meant to be a refusal: a form with wrong input. */
    private static final String MEANT = "the server responded with a status of 4";

    private static final String SESSION = "console-session";

    private final BrowserContext context;
    private final Page page;
    private final String user;
    private final Keys keys;
    private final List<String> complaints = new ArrayList<>();
    private long weight;

    Visit(BrowserContext context, String user) {
        this.context = context;
        this.user = user;
        this.page = context.newPage();
        this.keys = new Keys(page);
        context.onConsoleMessage(this::hear);
        context.onWebError(failure -> complaints.add("script: " + failure.error()));
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                weight = 0;
            }
        });
        context.onResponse(answer -> {
            if (answer.status() >= 500) {
                complaints.add(answer.status() + " at " + answer.url());
            }
        });
        weighWithoutCache();
    }

    private void hear(ConsoleMessage message) {
        if (COMPLAINTS.contains(message.type()) && !message.text().contains(MEANT)) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    private void weighWithoutCache() {
        CDPSession protocol = context.newCDPSession(page);
        protocol.send("Network.enable");
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        protocol.send("Network.setCacheDisabled", off);
        protocol.on(
                "Network.loadingFinished",
                event -> weight += event.get("encodedDataLength").getAsLong());
    }

    /** By the form, with the keyboard. */
    void logIn() {
        page.navigate("/console/start");
        keys.goTo("Имя");
        keys.type(user);
        keys.goTo("Пароль");
        keys.type(user);
        keys.press("Enter");
        page.waitForURL(address -> !address.contains("/console/login") && !address.endsWith("/console/session"));
        assertThat(context.cookies())
                .extracting(cookie -> cookie.name)
                .as("%s is logged in", user)
                .contains(SESSION);
        keys.count();
    }

    /** Opens a page and waits until it has loaded everything. */
    void open(String path) {
        page.navigate(path);
        settle();
    }

    /** Waits until nothing is asked for any more. */
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Bytes that went over the wire since the page was opened, headers and all, nothing of it cached. */
    long weight() {
        return weight;
    }

    /** What a link leads to, without opening it: a file would be kept. */
    APIResponse ask(String path) {
        return context.request().get(path);
    }

    Page page() {
        return page;
    }

    Keys keys() {
        return keys;
    }

    String user() {
        return user;
    }

    /** What the browser complained of since it was asked before. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    @Override
    public void close() {
        context.close();
    }
}
