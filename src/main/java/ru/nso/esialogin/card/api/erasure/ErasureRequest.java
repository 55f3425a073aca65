package ru.nso.esialogin.card.api.erasure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.erasure.ErasureGround;
import ru.nso.esialogin.card.erasure.ErasureOrder;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * Who has to go, and why.
 *
 * @param personId who on the card
 * @param ground why
 * @param everywhere also from other cards; not unless it is said
 */
@Schema(name = "ErasureRequest")
public record ErasureRequest(
        @Nullable
                @Schema(required = true, description = "Ученик или сотрудник — карточка целиком, родитель — только он")
                String personId,
        @Nullable @Schema(required = true) ErasureGround ground,
        @Nullable @Schema(description = "true — и с других карточек, где записан тот же человек; без поля — нет")
                Boolean everywhere) {

    /** @throws ProblemException 422 if something is missing: what is removed does not come back, so nothing is guessed */
    ErasureOrder of(CardKind kind, String cardId) {
        List<FieldProblem> problems = new ArrayList<>();
        if (personId == null || personId.isBlank()) {
            problems.add(new FieldProblem("/personId", "Укажите id человека с карточки."));
        }
        if (ground == null) {
            problems.add(
                    new FieldProblem(
                            "/ground",
                            "Укажите основание: CONSENT_WITHDRAWN, UNLAWFUL_PROCESSING, PURPOSE_REACHED или REQUEST_OF_SUBJECT."));
        }
        if (personId == null || ground == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new ErasureOrder(kind, cardId, personId, ground, everywhere != null && everywhere);
    }
}
