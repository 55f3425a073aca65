package ru.nso.esialogin.indicators.drilldown;

/**
 * Where a page of cards ends. All pages of a list are of the same audit.
 *
 * @param auditId the audit
 * @param from how many cards stand before the next page
 */
public record CardsPlace(String auditId, int from) {

    /** Short text that {@link #parse} reads. */
    public String text() {
        return from + " " + auditId;
    }

    /** Reads {@link #text}, which nobody but the service can have written. */
    public static CardsPlace parse(String text) {
        String[] parts = text.split(" ", 2);
        return new CardsPlace(parts[1], Integer.parseInt(parts[0]));
    }
}
