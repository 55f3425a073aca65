package ru.nso.esialogin.indicators.api.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.worklist.Task;
import ru.nso.esialogin.audit.worklist.WorkItem;

/**
 * Cards that belong together and keep people out.
 *
 * @param cardIds the cards
 * @param className class of the pupil
 * @param unlocks how many people can log in as soon as they are mended
 * @param unlockedSoFar how many can when all cards up to these are mended
 * @param helps how many more need them mended and something else
 * @param urgent whether somebody's data open to a stranger until then
 * @param tasks what is to be done
 */
@Schema(name = "IndicatorCards", description = "Карточки, исправление которых открывает вход")
public record CardsWire(
        List<String> cardIds,
        @Schema(nullable = true) @Nullable String className,
        @Schema(description = "Сколько людей начнут входить, если исправить только это") int unlocks,
        @Schema(description = "Сколько их наберётся, если исправить всё до этого места включительно") int unlockedSoFar,
        @Schema(description = "Скольким это нужно, но не только это") int helps,
        boolean urgent,
        List<TaskWire> tasks) {
    /** What is to be done about one cause. */
    @Schema(name = "IndicatorCardsTask", description = "Причина и что сделать школе")
    public record TaskWire(
            String cause,
            String title,
            @Schema(description = "false — сначала проверить") boolean certain,
            List<String> steps) {
        private static TaskWire of(Task task) {
            return new TaskWire(task.cause().toString(), task.title(), task.certain(), task.steps());
        }
    }

    /**
     * A page of cards, all of them by one audit.
     *
     * @param auditId the audit
     * @param auditedOn its day
     * @param items the cards
     * @param next cursor of the next page of the same audit; {@code null} on the last one
     */
    @Schema(name = "IndicatorCardsPage", description = "Страница карточек, все — по одной и той же проверке")
    public record OfAudit(
            String auditId,
            LocalDate auditedOn,
            List<CardsWire> items,
            @Schema(nullable = true) @Nullable String next) {}

    /** The form of a list, of which each knows what those before it come to. */
    public static List<CardsWire> of(List<WorkItem> items) {
        List<CardsWire> all = new ArrayList<>();
        int soFar = 0;
        for (WorkItem item : items) {
            soFar += item.unlocks().size();
            all.add(new CardsWire(
                    item.cardIds(),
                    item.className().orElse(null),
                    item.unlocks().size(),
                    soFar,
                    item.helps().size(),
                    item.urgent(),
                    item.tasks().stream().map(TaskWire::of).toList()));
        }
        return all;
    }
}
