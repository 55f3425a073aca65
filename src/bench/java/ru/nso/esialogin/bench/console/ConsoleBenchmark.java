package ru.nso.esialogin.bench.console;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ru.nso.esialogin.bench.http.PackagedService;

/**
 * Every page of the console that links lead a user to, one of each kind, at the size of the demo: from the request to its last
 * byte, log-in and log of what was read included, one user at a time. The peer is the page to print for line 110, which
 * the same service makes with the same templates from words alone. Pages and peer take turns.
 */
public final class ConsoleBenchmark {
    /** The goal: the 95th of 100 answers, ms. */
    private static final double GOAL = 50;

    private static final List<String> USERS =
            List.of("centre", "helpdesk", "school", "municipal", "analyst", "auditor", "admin");
    private static final String PEER = "/contact-centre/paper";
    private static final Pattern LINK = Pattern.compile("href=\"(/console/[^\"#]*)");
    private static final Pattern VARIABLE = Pattern.compile("[^/?&=]*[\\d%][^/?&=]*");
    private static final int MINUTES = 10;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 120;

    /** More kinds of pages than anybody would write. */
    private static final int MOST = 120;

    private final Path folder;

    /**
     * A run that keeps its data in a folder.
     *
     * @param folder data of the service; kept for the next run
     */
    public ConsoleBenchmark(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Prints each page beside the peer.
     *
     * @throws IllegalStateException if a page is not answered with 200
     */
    public void print() throws IOException, InterruptedException {
        try (PackagedService service = PackagedService.start(folder, MINUTES, List.of())) {
            System.out.printf("%-10s %-60s %8s %8s %8s%n", "user", "page", "p50 ms", "p95 ms", "p95/peer");
            double worst = 0;
            for (String user : USERS) {
                Session session = new Session(service, user);
                worst = Math.max(worst, print(user, session, pages(session)));
            }
            System.out.printf(
                    Locale.ROOT,
                    "slowest page: p95 %.1f ms, goal %.0f: %s%n",
                    worst,
                    GOAL,
                    worst > GOAL ? "missed" : "met");
        }
    }

    /** The slowest p95, ms. */
    private static double print(String user, Session session, List<String> pages)
            throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        times.put(PEER, new double[ROUNDS]);
        pages.forEach(page -> times.put(page, new double[ROUNDS]));
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, double[]> each : times.entrySet()) {
                double took = millis(session, each.getKey());
                if (round >= 0) {
                    each.getValue()[round] = took;
                }
            }
        }
        double peer = share(times.getOrDefault(PEER, new double[0]), 0.95);
        double worst = 0;
        for (Map.Entry<String, double[]> each : times.entrySet()) {
            double late = share(each.getValue(), 0.95);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %-60s %8.1f %8.1f %8.1f%n",
                    user,
                    each.getKey(),
                    share(each.getValue(), 0.5),
                    late,
                    late / peer);
            worst = Math.max(worst, late);
        }
        return worst;
    }

    private static List<String> pages(Session session) throws IOException, InterruptedException {
        Map<String, String> kinds = new TreeMap<>();
        Deque<String> ahead = new ArrayDeque<>(links(session.open(landing(session))));
        while (!ahead.isEmpty() && kinds.size() < MOST) {
            String page = ahead.removeFirst();
            String kind = VARIABLE.matcher(page).replaceAll("x");
            if (!kinds.containsKey(kind)) {
                HttpResponse<String> answer = session.open(page);
                kinds.put(kind, isPage(answer) ? page : "");
                ahead.addAll(links(answer));
            }
        }
        kinds.values().removeAll(Collections.singleton(""));
        return List.copyOf(kinds.values());
    }

    /** Where the first page leads a user to. */
    private static String landing(Session session) throws IOException, InterruptedException {
        String location =
                session.open("/console/start").headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/console/"));
    }

    private static List<String> links(HttpResponse<String> answer) {
        return isPage(answer)
                ? LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.matches(".*\\.(css|svg)|/console/start"))
                        .toList()
                : List.of();
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && answer.headers().firstValue("Content-Disposition").isEmpty();
    }

    private static double millis(Session session, String page) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> answer = session.open(page);
        double took = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return took;
    }

    private static double share(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
