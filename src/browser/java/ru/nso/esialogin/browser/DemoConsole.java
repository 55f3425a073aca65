package ru.nso.esialogin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.nso.esialogin.platform.launch.ServiceProcess;

/** The packaged service with its demo region, and one Chromium before it. All tests share both. */
final class DemoConsole implements AutoCloseable {
    /** Users of the demo; their password is their name. */
    static final List<String> USERS =
            List.of("centre", "helpdesk", "school", "municipal", "analyst", "auditor", "admin");

    private static final Path PROGRAM = Path.of(System.getProperty("browser.program", "/usr/bin/chromium"));

    /** Tests may run as root; a browser that looks for news of its maker would be heard in the figures. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ServiceProcess service;
    private final Path folder;
    private final Playwright playwright;
    private final Browser chromium;

    private DemoConsole(ServiceProcess service, Path folder, Playwright playwright, Browser chromium) {
        this.service = service;
        this.folder = folder;
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /**
     * Starts both.
     *
     * @throws IllegalStateException if there is no Chromium
     */
    static DemoConsole start() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "There is no " + PROGRAM + " (Debian: apt-get install chromium, or" + " -Dbrowser.program=…)");
        }
        try {
            Path folder = Files.createTempDirectory("esia-login-browser");
            // One user opens more pages in a minute here than a person could.
            ServiceProcess service = ServiceProcess.start(
                            List.of(),
                            folder.resolve("demo"),
                            ServiceProcess.freePort(),
                            List.of(
                                    "-Dquarkus.profile=demo",
                                    "-Desialogin.budget.requests=1000000",
                                    "-Desialogin.budget.requests-of.ADMIN=1000000",
                                    "-Desialogin.budget.misses=1000000"),
                            Map.of())
                    .awaitReady();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(ARGUMENTS));
            return new DemoConsole(service, folder, playwright, chromium);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the service any more", e);
        }
    }

    /** A user of the demo who has just logged in by the form. */
    Visit visit(String user) {
        Visit visit = browser(user, true);
        visit.logIn();
        return visit;
    }

    /** The same in a browser without scripts. */
    Visit visitWithoutScripts(String user) {
        Visit visit = browser(user, false);
        visit.logIn();
        return visit;
    }

    /** Somebody who has not logged in. */
    Visit stranger() {
        return browser("stranger", true);
    }

    private Visit browser(String user, boolean scripts) {
        return new Visit(
                chromium.newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + service.port())
                        .setJavaScriptEnabled(scripts)
                        .setLocale("ru-RU")
                        .setTimezoneId("Asia/Novosibirsk")),
                user);
    }

    /** The letter of the README comes in. */
    void letterComes() throws IOException, InterruptedException {
        assertThat(service.post(
                                "/api/v1/tickets",
                                "helpdesk",
                                Files.readString(Path.of("src/docs/examples/ticket.json")))
                        .statusCode())
                .isEqualTo(201);
    }

    /** What the service has said so far. */
    String log() {
        return service.output();
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        playwright.close();
        service.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
