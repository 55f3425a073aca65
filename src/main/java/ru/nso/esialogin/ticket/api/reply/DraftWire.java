package ru.nso.esialogin.ticket.api.reply;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.reply.draft.Block;
import ru.nso.esialogin.ticket.reply.draft.Draft;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * A reply that could be sent.
 *
 * @param to who would get it
 * @param address where it would go
 * @param subject its subject
 * @param text its words
 * @param asksFor what it asks for
 * @param askedBefore what was asked for before
 * @param blocks why it must not be sent as it is
 */
@Schema(name = "TicketReplyDraft", description = "Черновик ответа и то, что не даст его отправить")
public record DraftWire(
        Recipient to,
        @Nullable @Schema(nullable = true) String address,
        String subject,
        String text,
        List<Missing> asksFor,
        List<Missing> askedBefore,
        List<Hindrance> blocks) {

    /**
     * Why it must not be sent.
     *
     * @param code kind of reason
     * @param pointer where in the reply
     * @param message what to do
     */
    @Schema(name = "TicketReplyBlock", description = "Что не даст отправить ответ")
    public record Hindrance(Block.Reason code, String pointer, String message) {
        static Hindrance of(Block block) {
            return new Hindrance(block.reason(), place(block), block.reason().words());
        }
    }

    static DraftWire of(Draft draft) {
        return new DraftWire(
                draft.recipient(),
                draft.address().orElse(null),
                draft.subject(),
                draft.text(),
                draft.asksFor(),
                draft.askedBefore(),
                draft.blocks().stream().map(Hindrance::of).toList());
    }

    static FieldProblem problem(Block block) {
        return new FieldProblem(place(block), block.reason().words());
    }

    private static String place(Block block) {
        return block.where() == Block.Where.ASKS_FOR
                ? "/asksFor"
                : '/' + block.where().name().toLowerCase(Locale.ROOT);
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "DraftWire to " + to;
    }
}
