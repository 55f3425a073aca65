package ru.nso.esialogin.ticket.api.intake;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.ticket.intake.FollowUp;
import ru.nso.esialogin.ticket.intake.Writer;

/**
 * A letter that followed a ticket.
 *
 * @param number from one
 * @param at when it was taken
 * @param writer who wrote
 * @param name name of the sender as written
 * @param email address of the sender as written
 * @param subject subject
 * @param body text
 */
@Schema(name = "TicketLetter", description = "Письмо, которое пришло к обращению позже")
public record LetterWire(
        int number, Instant at, Writer writer, String name, String email, String subject, String body) {

    /**
     * All of a ticket.
     *
     * @param items the first one first
     */
    @Schema(name = "TicketLetters", description = "Письма, которые пришли к обращению позже, по порядку")
    public record All(List<LetterWire> items) {}

    static LetterWire of(FollowUp followUp) {
        return new LetterWire(
                followUp.number(),
                followUp.at(),
                followUp.writer(),
                followUp.letter().name(),
                followUp.letter().email(),
                followUp.letter().subject(),
                followUp.letter().body());
    }

    /** Its number: the rest is personal. */
    @Override
    public String toString() {
        return "LetterWire " + number;
    }
}
