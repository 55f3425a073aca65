package ru.nso.esialogin.browser;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens every page of the console that links lead a user to, one example of each kind. */
final class Crawl {
    /** More kinds of pages than anybody would write: a crawl that goes round in circles ends. */
    private static final int MOST = 120;

    private static final String OWN = "/console/";

    /** Is no page, only leads to one. */
    private static final String LEADS_ON = "/console/start";

    /** Numbers, codes and names in an address differ from page to page of one kind. */
    private static final Pattern VARIABLE = Pattern.compile(".*[\\d%].*|[A-Z_]+");

    private static final String LINKS =
            "() => Array.from(document.querySelectorAll('a[href]')).map(a => a.href.split('#')[0])";

    private final Visit visit;
    private final Set<String> kinds = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<String> opened = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    Crawl(Visit visit) {
        this.visit = visit;
    }

    /** What is done with each page while it is open. */
    interface Look {
        /**
         * Looks.
         *
         * @param kind of the page, usable as the name of a file
         */
        void at(String kind);
    }

    /** Opens them. */
    void everyPage(Look look) {
        meet(visit.page().url());
        while (!ahead.isEmpty() && opened.size() < MOST) {
            String path = ahead.removeFirst();
            APIResponse answer = visit.ask(path);
            if (answer.status() != 200) {
                broken.add(visit.user() + " is led to " + path + ", which answers " + answer.status());
            }
            if (Objects.requireNonNullElse(answer.headers().get("content-type"), "")
                            .startsWith("text/html")
                    && !answer.headers().containsKey("content-disposition")) {
                visit.open(path);
                opened.add(path);
                look.at(kind(path));
                for (Object link : (List<?>) Objects.requireNonNull(visit.page().evaluate(LINKS))) {
                    meet(String.valueOf(link));
                }
            }
        }
    }

    /** Addresses of the pages, each of another kind. */
    List<String> opened() {
        return List.copyOf(opened);
    }

    /** Links that lead nowhere. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    private void meet(String link) {
        URI address = URI.create(link);
        String path = address.getRawPath();
        if (path != null
                && path.startsWith(OWN)
                && !path.equals(LEADS_ON)
                && address.getHost() != null
                && local(address)) {
            String whole = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
            if (kinds.add(kind(whole))) {
                ahead.addLast(whole);
            }
        }
    }

    private boolean local(URI address) {
        return address.getPort() == URI.create(visit.page().url()).getPort();
    }

    /** An address without what differs from page to page, and of its query the names alone. */
    static String kind(String path) {
        String[] parts = path.substring(OWN.length()).split("\\?", 2);
        String steps = Pattern.compile("/")
                .splitAsStream(parts[0])
                .map(step -> VARIABLE.matcher(step).matches() ? "x" : step)
                .collect(Collectors.joining("-"));
        return parts.length == 1
                ? steps
                : steps
                        + "-by-"
                        + Pattern.compile("&")
                                .splitAsStream(parts[1])
                                .map(pair -> pair.split("=", 2)[0])
                                .sorted()
                                .collect(Collectors.joining("-"));
    }
}
