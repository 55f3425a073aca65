package ru.nso.esialogin.ticket.incident;

import java.time.Duration;

/**
 * What is an incident.
 *
 * @param schoolFamilies so many families of one school with one cause
 * @param schoolWindow within this time
 * @param hourFamilies so many families of the region with one cause
 * @param hourWindow within this time
 * @param batch tickets that follow in one transaction
 */
public record IncidentPolicy(
        int schoolFamilies, Duration schoolWindow, int hourFamilies, Duration hourWindow, int batch) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one of them says nothing
     */
    public IncidentPolicy {
        if (schoolFamilies < 2 || hourFamilies < 2 || batch < 1) {
            throw new IllegalArgumentException("An incident needs two families at least");
        }
        if (schoolWindow.isNegative() || schoolWindow.isZero() || hourWindow.isNegative() || hourWindow.isZero()) {
            throw new IllegalArgumentException("An incident needs a time");
        }
    }

    /** How far back tickets have to be looked at. */
    public Duration longest() {
        return schoolWindow.compareTo(hourWindow) >= 0 ? schoolWindow : hourWindow;
    }

    /** The window of an incident of one school, or of the region. */
    Duration window(boolean ofSchool) {
        return ofSchool ? schoolWindow : hourWindow;
    }

    int families(boolean ofSchool) {
        return ofSchool ? schoolFamilies : hourFamilies;
    }
}
