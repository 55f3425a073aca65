package ru.nso.esialogin.card.api.merge;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.editing.CardBounds;
import ru.nso.esialogin.card.registry.merge.CardMerges;
import ru.nso.esialogin.card.registry.merge.MergeOrder;
import ru.nso.esialogin.card.registry.merge.MergeResult;
import ru.nso.esialogin.card.registry.merge.UnmergeResult;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;

/** Between requests and merges. A refusal is answered and not thrown: that would take back the entry which tells of it. */
@Singleton
class MergeDesk {
    private final CardMerges merges;
    private final CurrentAccess access;
    private final CardBounds bounds;
    private final ProblemResponses problems;

    MergeDesk(CardMerges merges, CurrentAccess access, CardBounds bounds, ProblemResponses problems) {
        this.merges = merges;
        this.access = access;
        this.bounds = bounds;
        this.problems = problems;
    }

    Response merge(String id, @Nullable String ifMatch, @Nullable String dryRun, @Nullable MergeRequest body) {
        MergeRequest told = Given.body(body);
        MergeRequest.Read read = told.read();
        boolean played = played(dryRun);
        if (read.into().equals(id)) {
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE,
                    "/into",
                    "Нужна другая карточка: сама с собой она не объединяется.");
        }
        MergeResult result = merges.merge(
                access.statedOr(Purpose.CARD_UPKEEP),
                new MergeOrder(
                        id,
                        read.into(),
                        read.choices(),
                        played,
                        (absorbed, into) -> {
                            ETags.requireMatch(ifMatch, absorbed.version());
                            told.requireMatch(into.version());
                        },
                        bounds::fits));
        return result instanceof MergeResult.Merged merged
                ? Response.ok(MergeWire.of(!played, id, merged.into().content()))
                        .tag(ETags.of(merged.into().version()))
                        .build()
                : problems.response(problem(result));
    }

    Response unmerge(String id) {
        UnmergeResult result = merges.unmerge(access.statedOr(Purpose.CARD_UPKEEP), id);
        if (result instanceof UnmergeResult.Restored restored) {
            return Response.ok(MergeWire.Undone.of(restored.absorbed(), restored.into()))
                    .tag(ETags.of(restored.absorbed().version()))
                    .build();
        }
        return problems.response(
                result instanceof UnmergeResult.ChangedSince
                        ? new ProblemException(
                                MergeProblem.CHANGED_SINCE_MERGE,
                                "Одну из карточек изменили после объединения: при отмене эти изменения пропали бы."
                                        + " Исправьте карточку вручную; что было раньше, показывает история.")
                        : ProblemException.notFound());
    }

    Page<MergeNote> of(String id) {
        return Page.last(merges.of(access.stated(), id).orElseThrow(ProblemException::notFound).stream()
                .map(MergeNote::of)
                .toList());
    }

    private static boolean played(@Nullable String dryRun) {
        Optional<String> told = Given.parameter(dryRun);
        if (told.isPresent() && !List.of("true", "false").contains(told.get())) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/dryRun", "Здесь true или false.");
        }
        return told.filter("true"::equals).isPresent();
    }

    private static ProblemException problem(MergeResult result) {
        if (result instanceof MergeResult.Differ differ) {
            return new ProblemException(
                    MergeProblem.CARDS_DIFFER,
                    "На карточках разные данные. Сверьте с документом и укажите в choices, какие оставить:"
                            + " INTO или ABSORBED.",
                    differ.pointers().stream()
                            .map(pointer -> new FieldProblem(pointer, "Здесь данные разные: выберите, какие оставить."))
                            .toList());
        }
        if (result instanceof MergeResult.NothingToChoose) {
            return ProblemException.at(
                    TechnicalProblem.INVALID_VALUE,
                    "/choices",
                    "Выбирают только там, где данные разные: указатели — в ответе без choices.");
        }
        if (result instanceof MergeResult.NotDoubled) {
            return new ProblemException(
                    MergeProblem.NOT_DOUBLED,
                    "Объединяют две карточки одного ребёнка в одной системе: с одним номером в реестре или с одними"
                            + " именем, фамилией и днём рождения. Если в имени или дате опечатка, сначала исправьте её.");
        }
        if (result instanceof MergeResult.NoSuchTarget) {
            return ProblemException.at(
                    TechnicalProblem.INVALID_VALUE, "/into", "Такой карточки нет, или у вас нет к ней доступа.");
        }
        return result instanceof MergeResult.TooMuch
                ? new ProblemException(
                        MergeProblem.MERGED_CARD_TOO_LARGE,
                        "Родителей, приказов, телефонов, адресов или документов вместе слишком много: уберите лишние.")
                : ProblemException.notFound();
    }
}
