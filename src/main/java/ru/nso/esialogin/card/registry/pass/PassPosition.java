package ru.nso.esialogin.card.registry.pass;

import java.util.Optional;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.StaffCard;

/**
 * Where a pass stands: pupil cards come before staff cards, each by school and id.
 *
 * @param staff whether it is among the staff cards
 * @param schoolId school of the last card
 * @param cardId the last card
 */
public record PassPosition(boolean staff, String schoolId, String cardId) {
    /** Before the first card. */
    public static final PassPosition START = new PassPosition(false, "", "");

    /** Between the pupil cards and the staff cards. */
    public static final PassPosition STAFF = new PassPosition(true, "", "");

    private static final char PUPILS = 'P';
    private static final char EMPLOYEES = 'S';

    /** Right behind a card. */
    public static PassPosition behind(Card card) {
        return new PassPosition(card instanceof StaffCard, card.school().id(), card.id());
    }

    /** The position as a short text. */
    public String text() {
        return (staff ? EMPLOYEES : PUPILS) + Integer.toString(schoolId.length()) + ':' + schoolId + cardId;
    }

    /** Reads such a text; nothing if it is none. */
    public static Optional<PassPosition> read(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || (text.charAt(0) != PUPILS && text.charAt(0) != EMPLOYEES)) {
            return Optional.empty();
        }
        try {
            int end = colon + 1 + Integer.parseInt(text.substring(1, colon));
            return end < colon + 1 || end > text.length()
                    ? Optional.empty()
                    : Optional.of(new PassPosition(
                            text.charAt(0) == EMPLOYEES, text.substring(colon + 1, end), text.substring(end)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
