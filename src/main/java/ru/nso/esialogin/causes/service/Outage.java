package ru.nso.esialogin.causes.service;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.rules.Facts;

/**
 * The words of an announced outage of one system, for evidence and pages. They speak of the moment of the attempt and
 * of the announced end, never of "now": the answer is read later than it is made.
 */
final class Outage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private final Facts facts;
    private final List<ServiceIncident> covering;

    private Outage(Facts facts, List<ServiceIncident> covering) {
        this.facts = facts;
        this.covering = covering;
    }

    /** The announced outages of a system that cover the attempt. */
    static Outage of(ServiceIncident.Affected system, Facts facts) {
        return new Outage(
                facts,
                facts.login().incidents().stream()
                        .filter(incident -> incident.system() == system)
                        .filter(incident -> incident.covers(facts.attempt().at()))
                        .toList());
    }

    /** No outage, for what was seen and not announced. */
    static Outage notAnnounced(Facts facts) {
        return new Outage(facts, List.of());
    }

    /** The note of the evidence: when it ends and what was written about it. */
    String note(String beginning) {
        String until = end().map(moment -> ", окончание " + moment).orElse("");
        String words = words();
        return beginning + until + (words.isEmpty() ? "" : "; в объявлении: «" + words + "»");
    }

    /**
     * Words for the page: {@code notice}, a paragraph or nothing, and {@code later}, when to log in again.
     *
     * @param unlessAnnounced when to log in again where no end is announced
     */
    Map<String, String> values(String unlessAnnounced) {
        return Map.of(
                "notice",
                notice(),
                "later",
                end().map(moment -> "после " + moment).orElse(unlessAnnounced));
    }

    private String notice() {
        if (covering.isEmpty()) {
            return "";
        }
        String until = end().map(moment -> " до " + moment).orElse("");
        String words = words();
        return "На это время объявлен перерыв в работе" + until + "."
                + (words.isEmpty() ? "" : " В объявлении сказано: «" + words + "»");
    }

    /** The latest end in the region's time; nothing while one of the outages has none. */
    private Optional<String> end() {
        Optional<Instant> last = covering.stream()
                .map(incident -> incident.to().orElse(Instant.MAX))
                .max(Comparator.naturalOrder())
                .filter(moment -> !moment.equals(Instant.MAX));
        return last.map(moment ->
                MOMENT.format(ZonedDateTime.ofInstant(moment, facts.dated().zone())));
    }

    private String words() {
        return covering.stream()
                .flatMap(incident -> incident.text().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
