package ru.nso.esialogin.console.desk.queue;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.TicketFilter;
import ru.nso.esialogin.ticket.TicketState;

/**
 * Which tickets the queue shows, as it stands in the address. Nothing of it is anybody's datum.
 *
 * @param state a state; empty: all that are open; {@link #ALL}: closed ones, too
 * @param whose {@link #MINE}, {@link #NOBODYS} or empty
 * @param late {@link #LATE} or empty
 * @param cause code of a cause or empty
 * @param municipality name of a municipality or empty
 * @param incident number of an incident or empty
 */
public record QueueQuery(String state, String whose, String late, String cause, String municipality, String incident) {
    static final String ALL = "ALL";
    static final String MINE = "mine";
    static final String NOBODYS = "nobody";
    static final String LATE = "late";

    private static final int LONGEST = 120;

    /** Reads the address; what means nothing is left out. */
    public static QueueQuery of(UriInfo uri) {
        MultivaluedMap<String, String> told = uri.getQueryParameters();
        return new QueueQuery(
                one(told, "state")
                        .filter(text ->
                                text.equals(ALL) || StateWords.named(text).isPresent())
                        .orElse(""),
                one(told, "whose")
                        .filter(text -> text.equals(MINE) || text.equals(NOBODYS))
                        .orElse(""),
                one(told, "late").filter(LATE::equals).orElse(""),
                one(told, "cause").filter(text -> text.matches("[A-Z]\\d{1,2}")).orElse(""),
                one(told, "municipality").orElse(""),
                one(told, "incident")
                        .filter(text -> text.matches("[0-9A-Za-z-]{1,64}"))
                        .orElse(""));
    }

    /** Without a municipality that is none of those. */
    QueueQuery among(Collection<String> municipalities) {
        return municipality.isEmpty() || municipalities.contains(municipality) ? this : anywhere();
    }

    /** Whatever the municipality. */
    public QueueQuery anywhere() {
        return new QueueQuery(state, whose, late, cause, "", incident);
    }

    /** The same with other counted filters. */
    QueueQuery with(String otherState, String otherWhose, String otherLate) {
        return new QueueQuery(otherState, otherWhose, otherLate, cause, municipality, incident);
    }

    /** The same with the counted filters alone. */
    QueueQuery wide() {
        return new QueueQuery(state, whose, late, "", "", "");
    }

    /** Whether one of the filters is chosen that are not counted. */
    boolean isNarrowed() {
        return !wide().equals(this);
    }

    /** What it means to the tickets. */
    public TicketFilter filter(String login, Instant now) {
        Optional<TicketState> wanted = StateWords.named(state);
        return new TicketFilter(
                wanted,
                whose.equals(MINE) ? Optional.of(login) : Optional.empty(),
                told(cause),
                Optional.empty(),
                told(incident),
                late.isEmpty() ? Optional.empty() : Optional.of(now),
                Optional.empty(),
                state.isEmpty(),
                whose.equals(NOBODYS),
                told(municipality));
    }

    /** As it stands in the address behind the question mark; empty where nothing is chosen. */
    public String text() {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "state", state,
                "whose", whose,
                "late", late,
                "cause", cause,
                "municipality", municipality,
                "incident", incident));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + '=' + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same behind a path. */
    public String behind(String path) {
        return text().isEmpty() ? path : path + '?' + text();
    }

    /** The same behind a path, with one parameter more. */
    public String behind(String path, String name, String value) {
        return path
                + '?'
                + (text().isEmpty() ? "" : text() + '&')
                + name
                + '='
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The list, for its cursors. */
    String list() {
        return "console/desk/" + text();
    }

    private static Optional<String> one(MultivaluedMap<String, String> told, String name) {
        return Optional.ofNullable(told.getFirst(name)).filter(text -> !text.isBlank() && text.length() <= LONGEST);
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }
}
