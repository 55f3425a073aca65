package ru.nso.esialogin.ticket.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.Triage;
import ru.nso.esialogin.ticket.TriageForm;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;

/** Writes tickets for those who ask: what the registry tells is for who may ask it. */
@Singleton
final class TicketDesk implements TriageForm {
    private final ObjectMapper mapper;
    private final CausePages pages;
    private final CurrentAccess access;

    TicketDesk(ObjectMapper mapper, CausePages pages, CurrentAccess access) {
        this.mapper = mapper;
        this.pages = pages;
        this.access = access;
    }

    @Override
    public String kept(Triage triage) {
        try {
            return mapper.writeValueAsString(TriageWire.of(triage, pages));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a triage cannot be written", e);
        }
    }

    TicketWire answer(Ticket ticket) {
        try {
            TriageWire kept = mapper.readValue(ticket.triage(), TriageWire.class);
            Access asking = new Access(access.caller(), Purpose.TICKET, Optional.of(ticket.id()));
            return TicketWire.of(ticket, RegistryOfTicket.mayAsk(asking) ? kept : withoutRegistry(kept));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a triage cannot be read", e);
        }
    }

    private static TriageWire withoutRegistry(TriageWire kept) {
        return new TriageWire(
                kept.causes(),
                kept.extracted(),
                kept.missing(),
                List.of(),
                null,
                kept.question(),
                kept.reply(),
                kept.pictures());
    }
}
