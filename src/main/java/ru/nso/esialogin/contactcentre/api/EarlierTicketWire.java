package ru.nso.esialogin.contactcentre.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.matter.CardMatter;

/**
 * A ticket that led to a card. For the operator, not to be told; nothing of the letter.
 *
 * @param ticketId number of the ticket
 * @param state how far it is
 * @param at when it came
 * @param causes codes of the probable causes, the decisive one first
 */
@Schema(name = "EarlierTicket")
record EarlierTicketWire(String ticketId, String state, OffsetDateTime at, List<String> causes) {
    static EarlierTicketWire of(CardMatter ticket) {
        return new EarlierTicketWire(
                ticket.number(), ticket.state(), ticket.at().atOffset(ZoneOffset.UTC), ticket.causes());
    }
}
