package ru.nso.esialogin.card.api.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.merge.Side;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Into which card another one goes.
 *
 * @param into the card that stays
 * @param intoETag the version of it that the caller has read
 * @param choices whose value is kept where both differ
 */
@Schema(name = "CardMergeRequest", description = "С какой карточкой объединить и что оставить там, где данные разные")
public record MergeRequest(
        @Schema(required = true, description = "Карточка, которая остаётся") @Nullable String into,
        @Schema(required = true, description = "Её ETag, как его прочитали", examples = "\"3\"") @Nullable
                String intoETag,
        @Schema(
                        nullable = true,
                        description = "Чьё значение оставить, по указателю из ответа 409: INTO — карточки, которая"
                                + " остаётся, ABSORBED — той, что уходит")
                @Nullable
                Map<String, @Nullable Side> choices) {

    /** The card that stays, and what was chosen. */
    record Read(String into, Map<String, Side> choices) {}

    /** @throws ProblemException 422 if something is missing */
    Read read() {
        List<FieldProblem> problems = new ArrayList<>();
        if (into == null || into.isBlank()) {
            problems.add(new FieldProblem("/into", "Укажите id карточки, которая остаётся."));
        }
        Map<String, Side> chosen = new HashMap<>();
        if (choices != null) {
            choices.forEach((pointer, side) -> {
                if (side != null) {
                    chosen.put(pointer, side);
                }
            });
            if (chosen.size() < choices.size()) {
                problems.add(new FieldProblem("/choices", "Чьё значение оставить: INTO или ABSORBED."));
            }
        }
        if (into == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Read(into, chosen);
    }

    /** @throws ProblemException 428 without the version of the card that stays, 412 for another one */
    void requireMatch(long version) {
        if (intoETag == null || intoETag.isBlank()) {
            throw ProblemException.at(
                    TechnicalProblem.PRECONDITION_REQUIRED,
                    "/intoETag",
                    "Прочитайте карточку, которая остаётся, и передайте её ETag в intoETag.");
        }
        if (!intoETag.strip().equals("\"" + version + "\"")) {
            throw ProblemException.at(
                    TechnicalProblem.PRECONDITION_FAILED,
                    "/intoETag",
                    "Карточку, которая остаётся, изменили после того, как вы её прочитали. Прочитайте её снова.");
        }
    }
}
