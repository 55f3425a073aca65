package ru.nso.esialogin.console.school.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.nso.esialogin.audit.report.ReportWords;
import ru.nso.esialogin.audit.worklist.ItemState;
import ru.nso.esialogin.audit.worklist.Task;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.audit.worklist.WorkItem;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.text.Fix;

/**
 * An item of the list of work as a page shows it.
 *
 * @param path page of the item
 * @param key its key
 * @param who whose cards they are; empty: the cards do not tell
 * @param className class; empty: none
 * @param gain how many logins it lets work
 * @param urgent whether somebody's data open to a stranger
 * @param state how far it is
 * @param sign sign of the state: ok, warn, bad or info
 * @param cards its cards
 * @param tasks what to do
 * @param hands who mends it, in few words
 */
public record WorkView(
        String path,
        String key,
        String who,
        String className,
        String gain,
        boolean urgent,
        String state,
        String sign,
        List<String> cards,
        List<TaskView> tasks,
        String hands) {

    /** Copies the lists. */
    public WorkView {
        cards = List.copyOf(cards);
        tasks = List.copyOf(tasks);
    }

    /**
     * What is to be done about one cause.
     *
     * @param code code of the cause
     * @param title its title
     * @param certain whether it is certain
     * @param steps what the school does
     * @param others what others do
     */
    public record TaskView(String code, String title, boolean certain, List<String> steps, List<OtherView> others) {}

    /**
     * What somebody else does.
     *
     * @param who who
     * @param steps what
     */
    public record OtherView(String who, List<String> steps) {}

    /** An item of an audit, with the names that the reader may see. */
    public static WorkView of(String auditId, TrackedItem tracked, Map<String, String> owners) {
        WorkItem item = tracked.item();
        return new WorkView(
                "/console/school/audits/" + auditId + "/work/" + item.key(),
                item.key(),
                item.cardIds().stream()
                        .flatMap(card -> Optional.ofNullable(owners.get(card)).stream())
                        .findFirst()
                        .orElse(""),
                item.className().orElse(""),
                gain(item),
                item.urgent(),
                state(tracked.state()),
                sign(tracked.state()),
                item.cardIds(),
                item.tasks().stream().map(WorkView::task).toList(),
                hands(item));
    }

    private static String gain(WorkItem item) {
        List<String> parts = new ArrayList<>();
        int unlocked = item.unlocks().size();
        int helped = item.helps().size();
        if (unlocked > 0) {
            parts.add(Words.after(unlocked, "заработает ", "заработают ", "заработают ") + Words.logins(unlocked));
        }
        if (helped > 0) {
            parts.add(
                    unlocked > 0
                            ? "ещё " + helped + " — вместе с другими исправлениями"
                            : Words.logins(helped) + " — только вместе с другими исправлениями");
        }
        return parts.isEmpty() ? "сейчас никому не мешает" : String.join(", ", parts);
    }

    private static String hands(WorkItem item) {
        String others = item.tasks().stream()
                .flatMap(task -> task.others().stream())
                .map(fix -> ReportWords.actor(fix.actor()))
                .distinct()
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? ReportWords.actor(Actor.SCHOOL) : ReportWords.actor(Actor.SCHOOL) + ", " + others;
    }

    private static TaskView task(Task task) {
        return new TaskView(
                task.cause().toString(),
                task.title(),
                task.certain(),
                task.steps(),
                task.others().stream().map(WorkView::other).toList());
    }

    private static OtherView other(Fix fix) {
        return new OtherView(ReportWords.actor(fix.actor()), fix.steps());
    }

    private static String state(ItemState state) {
        if (state instanceof ItemState.Assigned assigned) {
            return (assigned.overdue() ? "срок прошёл " : "назначено до ")
                    + Words.day(assigned.assignment().due()) + ", "
                    + assigned.assignment().to();
        }
        if (state instanceof ItemState.DoneByItself done) {
            return "сделано: вход работает с " + Words.day(done.seenOn());
        }
        if (state instanceof ItemState.Waived waived) {
            return "отложено до " + Words.day(waived.waiver().until()) + ": "
                    + waived.waiver().reason();
        }
        return "надо сделать";
    }

    private static String sign(ItemState state) {
        if (state instanceof ItemState.Assigned assigned) {
            return assigned.overdue() ? "bad" : "info";
        }
        if (state instanceof ItemState.DoneByItself) {
            return "ok";
        }
        return state instanceof ItemState.Waived ? "info" : "warn";
    }
}
