package ru.nso.esialogin.ticket.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.Triage;
import ru.nso.esialogin.ticket.TriageForm;
import ru.nso.esialogin.ticket.api.triage.KeptTriages;
import ru.nso.esialogin.ticket.api.triage.TriageWire;
import ru.nso.esialogin.ticket.incident.Incidents;
import ru.nso.esialogin.ticket.picture.Pictures.Looked;
import ru.nso.esialogin.ticket.reading.PictureText;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;

/** Writes tickets for those who ask: what the registry tells is for who may ask it. */
@Singleton
public final class TicketDesk implements TriageForm {
    private final ObjectMapper mapper;
    private final CausePages pages;
    private final KeptTriages triages;
    private final CurrentAccess access;
    private final Tickets tickets;
    private final Incidents incidents;
    private final Set<String> codes;

    TicketDesk(
            ObjectMapper mapper,
            CausePages pages,
            KeptTriages triages,
            CurrentAccess access,
            Tickets tickets,
            Incidents incidents,
            Catalogue catalogue) {
        this.mapper = mapper;
        this.pages = pages;
        this.triages = triages;
        this.access = access;
        this.tickets = tickets;
        this.incidents = incidents;
        this.codes = catalogue.entries().stream()
                .map(entry -> entry.code().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String kept(Triage triage) {
        try {
            ObjectNode kept = mapper.valueToTree(TriageWire.of(triage, pages));
            ArrayNode screens = kept.putArray(KeptTriages.SCREENS);
            new Looked(List.of(), triage.pictures())
                    .texts().stream().filter(PictureText::hasScreenText).forEach(screens::add);
            return mapper.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a triage cannot be written", e);
        }
    }

    @Override
    public List<String> screens(Ticket ticket) {
        return triages.screens(ticket);
    }

    /** Whether the caller may see what the registry tells. */
    public boolean mayAskRegistry() {
        return RegistryOfTicket.mayAsk(new Access(access.caller(), Purpose.TICKET, Optional.empty()));
    }

    /** Whether a cause of the catalogue has this code. */
    boolean isCause(String code) {
        return codes.contains(code);
    }

    /** Whether there is an incident of this number. */
    boolean isIncident(String id) {
        return incidents.find(id).isPresent();
    }

    /** A ticket as the caller may see it. */
    public TicketWire answer(Ticket ticket) {
        Access asking = new Access(access.caller(), Purpose.TICKET, Optional.of(ticket.id()));
        return TicketWire.of(ticket, tickets.clocks(ticket), tickets.mergedInto(ticket), triages.read(asking, ticket));
    }
}
