package ru.nso.esialogin.rules;

import java.util.Optional;

/**
 * One piece of evidence: what was found where, and what was expected there. Values are masked.
 *
 * @param place the system or step concerned
 * @param field the field or fact
 * @param standing the person on a card concerned; empty if none
 * @param found what was found, masked; empty string if nothing
 * @param expected what would be right, never a value that is not proven
 * @param note what is remarkable, in Russian
 */
public record Evidence(
        Place place, Field field, Optional<Standing> standing, String found, String expected, String note) {

    /** Evidence on a card. */
    public static Evidence on(Standing standing, Field field, String found, String expected, String note) {
        return new Evidence(standing.place(), field, Optional.of(standing), found, expected, note);
    }

    /** Evidence about the attempt, the account or a service. */
    public static Evidence of(Place place, Field field, String found, String expected, String note) {
        return new Evidence(place, field, Optional.empty(), found, expected, note);
    }

    /** Where it stands, in Russian. */
    public String where() {
        return standing.map(who -> card() + who.cardId() + ", " + who.label() + ": " + field.label())
                .orElseGet(() -> place.label() + ": " + field.label());
    }

    /** The label of a staff card says already that it is a card. */
    private String card() {
        return place.label() + (place == Place.STAFF ? " " : ", карточка ");
    }
}
