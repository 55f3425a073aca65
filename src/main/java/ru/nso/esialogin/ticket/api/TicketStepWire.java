package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;

/**
 * A step of a ticket.
 *
 * @param at when
 * @param by who took it
 * @param from state before
 * @param to state after
 * @param note what was noted
 */
@Schema(name = "TicketStep", description = "Шаг обращения")
public record TicketStepWire(
        Instant at,
        String by,
        @Nullable @Schema(nullable = true) TicketState from,
        TicketState to,
        @Nullable @Schema(nullable = true) String note) {

    /**
     * All steps of a ticket.
     *
     * @param items the first one first
     */
    @Schema(name = "TicketHistory", description = "Шаги обращения по порядку")
    public record History(List<TicketStepWire> items) {}

    static TicketStepWire of(TicketStep step) {
        return new TicketStepWire(
                step.at(),
                step.by(),
                step.from().orElse(null),
                step.to(),
                step.note().orElse(null));
    }

    /** A note may hold personal data. */
    @Override
    public String toString() {
        return "TicketStepWire to " + to;
    }
}
