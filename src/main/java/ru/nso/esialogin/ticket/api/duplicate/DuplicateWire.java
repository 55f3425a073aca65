package ru.nso.esialogin.ticket.api.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.duplicate.Likeness;

/**
 * A ticket that may be about the same.
 *
 * @param id its number
 * @param state how far it is
 * @param createdAt when it came
 * @param causes codes of its probable causes
 * @param by by what it is of the same person
 */
@Schema(name = "TicketDuplicate", description = "Обращение, которое может быть о том же")
public record DuplicateWire(String id, TicketState state, Instant createdAt, List<String> causes, List<By> by) {
    static final String EXAMPLE =
            """
            {"items": [{"id": "0193a1c2-7f00-7000-8000-000000000002", "state": "DIAGNOSED",
                        "createdAt": "2026-11-25T10:00:00Z", "causes": ["L2"], "by": ["KEY", "CARD"]}]}""";

    /** By what a ticket is of the same person. */
    @Schema(name = "TicketDuplicateBy")
    public enum By {
        /** The same SNILS, phone or e-mail. */
        KEY,
        /** The same card of the registry. */
        CARD
    }

    /**
     * All of them.
     *
     * @param items the nearest in time first
     */
    @Schema(name = "TicketDuplicates", description = "Обращения, которые могут быть о том же")
    public record Found(List<DuplicateWire> items) {}

    static DuplicateWire of(Likeness like) {
        List<By> by = new ArrayList<>(2);
        if (like.byKey()) {
            by.add(By.KEY);
        }
        if (like.byCard()) {
            by.add(By.CARD);
        }
        return new DuplicateWire(like.id(), like.state(), like.createdAt(), like.causes(), by);
    }
}
