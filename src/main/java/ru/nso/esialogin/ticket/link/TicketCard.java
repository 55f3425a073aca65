package ru.nso.esialogin.ticket.link;

import java.util.Optional;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * A card that a ticket leads to.
 *
 * @param cardId its number
 * @param kind whose card it is
 * @param schoolId the school
 * @param municipality where the school is, as far as the register knows
 */
public record TicketCard(String cardId, RecordKind kind, String schoolId, Optional<String> municipality) {
    /** Of a card. */
    public static TicketCard of(Card card) {
        return new TicketCard(
                card.id(),
                card instanceof StaffCard ? RecordKind.EMPLOYEE : RecordKind.PUPIL,
                card.school().id(),
                card.school().municipality().value());
    }
}
