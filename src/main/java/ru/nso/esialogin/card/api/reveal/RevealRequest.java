package ru.nso.esialogin.card.api.reveal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.card.reveal.Sought;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * Which value is wanted, and why.
 *
 * @param personId who on the card
 * @param field which field
 * @param reason why, in words
 */
@Schema(name = "RevealRequest")
public record RevealRequest(
        @Nullable @Schema(required = true) String personId,
        @Nullable @Schema(required = true) MaskedField field,
        @Nullable @Schema(required = true, minLength = StatedReason.SHORTEST, maxLength = StatedReason.LONGEST)
                String reason) {

    /**
     * What is wanted of a card, and why.
     *
     * @throws ProblemException 422 if something is missing or the reason cannot be one
     */
    Asked of(CardKind kind, String cardId) {
        List<FieldProblem> problems = new ArrayList<>();
        if (personId == null || personId.isBlank()) {
            problems.add(new FieldProblem("/personId", "Укажите id человека с карточки."));
        }
        if (field == null) {
            problems.add(new FieldProblem("/field", "Укажите поле: SNILS, PHONE, EMAIL или DOCUMENT."));
        }
        StatedReason.fault(reason).ifPresent(fault -> problems.add(new FieldProblem("/reason", fault)));
        if (personId == null || field == null || reason == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Asked(new Sought(kind, cardId, personId, field), new StatedReason(reason));
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "RevealRequest[" + field + ']';
    }

    /** What the request asks for. */
    record Asked(Sought sought, StatedReason reason) {}
}
