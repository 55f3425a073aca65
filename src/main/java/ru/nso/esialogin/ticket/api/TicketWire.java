package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketFile;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.api.triage.TriageWire;
import ru.nso.esialogin.ticket.clock.Formality;
import ru.nso.esialogin.ticket.clock.TicketClock;

/**
 * A ticket.
 *
 * @param id identifier, to be given as X-Case
 * @param state how far it is
 * @param nextStates states that may follow
 * @param channel how it came
 * @param createdAt when it came
 * @param createdBy who took it in
 * @param changedAt when it was changed last
 * @param reopened how often it was opened again
 * @param assignedTo who works on it
 * @param formality whether it is an appeal under 59-ФЗ
 * @param clocks until when something has to be done
 * @param mergedInto the ticket in which it goes on
 * @param merged the tickets that go on in it
 * @param incidentId the incident that it belongs to
 * @param from who sent it
 * @param subject subject
 * @param body text
 * @param attachments files
 * @param triage what was made of it
 */
@Schema(name = "Ticket", description = "Обращение")
public record TicketWire(
        String id,
        TicketState state,
        List<TicketState> nextStates,
        Channel channel,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        int reopened,
        @Nullable @Schema(nullable = true) String assignedTo,
        Formality formality,
        List<Clock> clocks,
        @Nullable @Schema(nullable = true) String mergedInto,
        List<String> merged,
        @Nullable @Schema(nullable = true) String incidentId,
        TicketForm.From from,
        String subject,
        String body,
        List<TicketFile> attachments,
        TriageWire triage) {

    /**
     * Until when something has to be done.
     *
     * @param kind what
     * @param dueAt the last second for it
     * @param state how it stands
     * @param preliminary whether no calendar of working days is known yet for all of its days
     */
    @Schema(name = "TicketClock", description = "Срок: что и до какого времени надо сделать")
    public record Clock(
            TicketClock.Kind kind,
            Instant dueAt,
            TicketClock.State state,
            @Schema(
                            description = "Срок предварительный: производственный календарь на эти дни ещё не известен,"
                                    + " учтены только праздники из закона")
                    boolean preliminary) {
        static Clock of(TicketClock clock) {
            return new Clock(clock.kind(), clock.dueAt(), clock.state(), clock.preliminary());
        }
    }

    static TicketWire of(Ticket ticket, List<TicketClock> clocks, List<String> merged, TriageWire triage) {
        Letter letter = ticket.letter();
        return new TicketWire(
                ticket.id(),
                ticket.state(),
                ticket.handling().mergedInto().isPresent()
                        ? List.of()
                        : ticket.state().next().stream().toList(),
                letter.channel(),
                ticket.createdAt(),
                ticket.createdBy(),
                ticket.changedAt(),
                ticket.reopened(),
                ticket.handling().assignedTo().orElse(null),
                ticket.handling().formality(),
                clocks.stream().map(Clock::of).toList(),
                ticket.handling().mergedInto().orElse(null),
                merged,
                ticket.handling().incident().orElse(null),
                new TicketForm.From(letter.name(), letter.email(), letter.phone()),
                letter.subject(),
                letter.body(),
                ticket.files(),
                triage);
    }

    /** The id: the members are personal data. */
    @Override
    public String toString() {
        return "TicketWire[" + id + ']';
    }
}
