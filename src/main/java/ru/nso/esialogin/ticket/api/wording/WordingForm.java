package ru.nso.esialogin.ticket.api.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.reply.wording.WordingFaults;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;

/**
 * Words that somebody proposes.
 *
 * @param text the words
 * @param reason why
 */
@Schema(name = "WordingProposal", description = "Новые слова и зачем они нужны")
public record WordingForm(
        @Nullable @Schema(required = true, minLength = 1, maxLength = WordingFaults.LONGEST) String text,
        @Nullable @Schema(required = true, minLength = StatedReason.SHORTEST, maxLength = StatedReason.LONGEST)
                String reason) {

    /**
     * The proposal.
     *
     * @throws ProblemException 422 if the words or the reason cannot be such
     */
    Told read(WordingKey key) {
        List<FieldProblem> problems = new ArrayList<>();
        String words =
                Optional.ofNullable(text).orElse("").replace("\r\n", "\n").strip();
        WordingFaults.in(key, words).ifPresent(fault -> problems.add(new FieldProblem("/text", fault)));
        StatedReason.fault(reason).ifPresent(fault -> problems.add(new FieldProblem("/reason", fault)));
        if (reason == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Told(words, new StatedReason(reason));
    }

    /** The proposal as it is told. */
    record Told(String text, StatedReason reason) {}
}
