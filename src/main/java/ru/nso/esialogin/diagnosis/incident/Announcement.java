package ru.nso.esialogin.diagnosis.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.esia.ServiceIncident;

/**
 * An announced outage (rulings: Incidents). One that was announced by mistake ends at its beginning: it covers nothing.
 *
 * @param id identifier
 * @param incident which system is out, and from when to when
 * @param planned whether it is maintenance rather than a breakdown
 * @param text what people are told, in Russian
 */
public record Announcement(String id, ServiceIncident incident, boolean planned, Optional<String> text) {
    /** Longest text, characters. */
    public static final int LONGEST_TEXT = 1_000;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s()-]*\\d){9,}");
    private static final String HELPDESK = "novosib@help-obr.ru";

    /** A number as long as a phone or SNILS, or a mailbox other than the helpdesk's: the text is public. */
    public static boolean namesSomebody(String words) {
        return LONG_NUMBER.matcher(words).find() || words.replace(HELPDESK, "").indexOf('@') >= 0;
    }

    /** Whether it covers the moment. */
    public boolean covers(Instant moment) {
        return incident.covers(moment);
    }
}
