package ru.nso.esialogin.access.api.release;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.access.release.Coverage;
import ru.nso.esialogin.access.release.ReleaseKind;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * What somebody wants to be released.
 *
 * @param kind what is released; files are not asked for this way
 * @param reason why, in words
 * @param cards ids of pupil cards
 * @param fields fields of everybody on them
 */
@Schema(name = "ReleaseRequest")
public record ReleaseRequest(
        @Nullable @Schema(required = true) ReleaseKind kind,
        @Nullable @Schema(required = true, minLength = StatedReason.SHORTEST, maxLength = StatedReason.LONGEST)
                String reason,
        @Nullable @Schema(required = true) List<@Nullable String> cards,
        @Nullable @Schema(required = true) List<@Nullable MaskedField> fields) {

    /**
     * What is to be covered.
     *
     * @throws ProblemException 422 if something is missing, too much, or the reason cannot be one
     */
    Wanted wanted(int mostCards) {
        List<FieldProblem> problems = new ArrayList<>();
        if (kind != ReleaseKind.MASS_REVEAL) {
            problems.add(new FieldProblem("/kind", "Здесь запрашивают только MASS_REVEAL."));
        }
        StatedReason.fault(reason).ifPresent(fault -> problems.add(new FieldProblem("/reason", fault)));
        List<String> ids = new ArrayList<>();
        if (cards == null || cards.isEmpty() || cards.size() > mostCards) {
            problems.add(new FieldProblem("/cards", "Нужны id карточек: от одной до " + mostCards + "."));
        } else {
            for (int i = 0; i < cards.size(); i++) {
                String id = cards.get(i);
                if (id == null || id.isBlank()) {
                    problems.add(new FieldProblem("/cards/" + i, "Нужен id карточки."));
                } else {
                    ids.add(id);
                }
            }
        }
        List<MaskedField> wanted = new ArrayList<>();
        if (fields == null || fields.isEmpty() || fields.contains(null)) {
            problems.add(new FieldProblem("/fields", "Нужны поля: SNILS, PHONE, EMAIL, DOCUMENT."));
        } else {
            fields.forEach(field -> {
                if (field != null) {
                    wanted.add(field);
                }
            });
        }
        if (kind == null || reason == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Wanted(kind, Coverage.ofCards(ids, wanted), new StatedReason(reason));
    }

    /** Where the request names a card. */
    int placeOf(String cardId) {
        return cards == null ? 0 : cards.indexOf(cardId);
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "ReleaseRequest[" + kind + ']';
    }

    /** What the request asks for. */
    record Wanted(ReleaseKind kind, Coverage coverage, StatedReason reason) {}
}
