package ru.nso.esialogin.ticket.api.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * With what a ticket is merged.
 *
 * @param into number of the ticket in which it goes on
 */
@Schema(name = "TicketMerge", description = "С каким обращением объединить")
public record MergeForm(@Nullable @Schema(required = true, minLength = 1, maxLength = 64) String into) {
    static final String EXAMPLE = """
            {"into": "0193a1c2-7f00-7000-8000-000000000002"}""";

    /**
     * The number.
     *
     * @throws ProblemException 422 if there is none
     */
    String read() {
        if (into == null || into.isBlank()) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/into", "Нужен номер другого обращения.");
        }
        return into;
    }
}
