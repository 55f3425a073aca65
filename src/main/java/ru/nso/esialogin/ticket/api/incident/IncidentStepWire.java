package ru.nso.esialogin.ticket.api.incident;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.incident.IncidentStep;

/**
 * A step of an incident.
 *
 * @param at when
 * @param by who took it
 * @param from state before; {@code null} for the first step
 * @param to state after
 * @param what what was done
 * @param assignedTo who works on it since then, where ASSIGNED; {@code null}: nobody
 * @param answer the answer to all, where ANSWERED
 */
@Schema(name = "TicketIncidentStep", description = "Шаг происшествия")
public record IncidentStepWire(
        Instant at,
        String by,
        @Nullable @Schema(nullable = true) TicketState from,
        TicketState to,
        List<IncidentStep.Deed> what,
        @Nullable @Schema(nullable = true) String assignedTo,
        @Nullable @Schema(nullable = true) String answer) {
    static final String EXAMPLE =
            """
            {"items": [
              {"at": "2026-11-26T10:05:00Z", "by": "service:itself", "from": null, "to": "DIAGNOSED", "what": ["FOUND"],
               "assignedTo": null, "answer": null},
              {"at": "2026-11-26T12:00:00Z", "by": "ivanova", "from": "DIAGNOSED", "to": "WITH_SCHOOL",
               "what": ["MOVED", "ANSWERED"], "assignedTo": null,
               "answer": "Школа исправляет приказы, вход заработает завтра."}]}""";

    /**
     * All steps.
     *
     * @param items the first one first
     */
    @Schema(name = "TicketIncidentHistory", description = "История происшествия")
    public record History(List<IncidentStepWire> items) {}

    static IncidentStepWire of(IncidentStep step) {
        return new IncidentStepWire(
                step.at(),
                step.by(),
                step.from().orElse(null),
                step.to(),
                step.what(),
                step.assignedTo().orElse(null),
                step.answer().orElse(null));
    }

    /** An answer may hold somebody's data by mistake. */
    @Override
    public String toString() {
        return "IncidentStepWire to " + to;
    }
}
