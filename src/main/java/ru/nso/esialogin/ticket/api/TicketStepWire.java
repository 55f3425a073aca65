package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.Mark;
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
 * @param marks what it did beside the state
 */
@Schema(name = "TicketStep", description = "Шаг обращения")
public record TicketStepWire(
        Instant at,
        String by,
        @Nullable @Schema(nullable = true) TicketState from,
        TicketState to,
        @Nullable @Schema(nullable = true) String note,
        List<MarkWire> marks) {

    /**
     * What a step did beside the state.
     *
     * @param kind what
     * @param value login name, number of a ticket or an incident, or code of a cause
     */
    @Schema(name = "TicketMark", description = "Что сделано, кроме перехода")
    public record MarkWire(Mark.Kind kind, @Nullable @Schema(nullable = true) String value) {
        static MarkWire of(Mark mark) {
            return new MarkWire(mark.kind(), mark.told().orElse(null));
        }
    }

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
                step.note().orElse(null),
                step.marks().stream().map(MarkWire::of).toList());
    }

    /** A note may hold personal data. */
    @Override
    public String toString() {
        return "TicketStepWire to " + to;
    }
}
