package ru.nso.esialogin.audit.api.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.worklist.ItemState;
import ru.nso.esialogin.audit.worklist.Task;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.audit.worklist.WorkItem;
import ru.nso.esialogin.rules.Actor;

/**
 * What a school has to mend on some cards that belong together, and how far that is.
 *
 * @param key the same in every audit
 * @param unlocks how many people can log in as soon as these cards are mended
 * @param helps how many more need these cards mended and something else
 * @param urgent whether somebody's data open to a stranger until then
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AuditWorkItem", description = "Что исправить в карточках одного ученика или сотрудника")
record WorkItemWire(
        String key,
        List<String> cardIds,
        @Schema(nullable = true) @Nullable String className,
        @Schema(description = "Сколько людей начнут входить, если исправить только это") int unlocks,
        @Schema(description = "Скольким это нужно, но не только это") int helps,
        boolean urgent,
        State state,
        List<TaskWire> tasks) {

    static WorkItemWire of(TrackedItem tracked) {
        WorkItem item = tracked.item();
        return new WorkItemWire(
                item.key(),
                item.cardIds(),
                item.className().orElse(null),
                item.unlocks().size(),
                item.helps().size(),
                item.urgent(),
                State.of(tracked.state()),
                item.tasks().stream().map(TaskWire::of).toList());
    }

    /** How far it is. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AuditWorkState", description = "Открыто, назначено, сделано (вход работает) или отложено")
    record State(
            ItemState.Step step,
            @Schema(nullable = true, description = "Кому назначено") @Nullable String to,
            @Schema(nullable = true, description = "Срок, конец отсрочки или день, когда вход заработал") @Nullable
                    LocalDate day,
            boolean overdue,
            @Schema(nullable = true, description = "Почему отложено") @Nullable String reason) {

        static State of(ItemState state) {
            if (state instanceof ItemState.Assigned assigned) {
                return new State(
                        state.step(),
                        assigned.assignment().to(),
                        assigned.assignment().due(),
                        assigned.overdue(),
                        null);
            }
            if (state instanceof ItemState.Waived waived) {
                return new State(
                        state.step(),
                        null,
                        waived.waiver().until(),
                        false,
                        waived.waiver().reason());
            }
            return new State(
                    state.step(),
                    null,
                    state instanceof ItemState.DoneByItself done ? done.seenOn() : null,
                    false,
                    null);
        }
    }

    /** What is to be done about one cause. */
    @Schema(name = "AuditTask", description = "Причина и что сделать школе и остальным")
    record TaskWire(
            String cause,
            String title,
            @Schema(description = "false — сначала проверить") boolean certain,
            List<String> steps,
            List<OtherWire> others) {

        static TaskWire of(Task task) {
            return new TaskWire(
                    task.cause().toString(),
                    task.title(),
                    task.certain(),
                    task.steps(),
                    task.others().stream()
                            .map(fix -> new OtherWire(fix.actor(), fix.steps()))
                            .toList());
        }
    }

    /** What somebody else does about it. */
    @Schema(name = "AuditTaskOfOthers", description = "Кто ещё и что делает")
    record OtherWire(Actor actor, List<String> steps) {}
}
