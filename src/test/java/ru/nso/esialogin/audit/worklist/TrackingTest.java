package ru.nso.esialogin.audit.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.audit.worklist.ItemState.Assigned;
import ru.nso.esialogin.audit.worklist.ItemState.DoneByItself;
import ru.nso.esialogin.audit.worklist.ItemState.Open;
import ru.nso.esialogin.audit.worklist.ItemState.Waived;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.CauseCode;

class TrackingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final WorkItem LOCKED = item("card", Set.of("card:pupil", "card:mother"), "L7");

    @Test
    void nobody_has_taken_an_item_at_first() {
        assertThat(states(List.of(LOCKED), Decisions.NONE)).containsExactly(new Open());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, true", "2026-11-27, false", "2026-11-28, false"})
    void an_assigned_item_is_overdue_behind_its_last_day(LocalDate due, boolean overdue) {
        Assignment assignment = new Assignment("secretary", due);

        assertThat(states(List.of(LOCKED), new Decisions(Optional.of(assignment), List.of())))
                .containsExactly(new Assigned(assignment, overdue));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, false", "2026-11-27, true", "2027-05-31, true"})
    void a_waiver_holds_to_its_last_day_and_before_an_assignment(LocalDate until, boolean waived) {
        Waiver waiver = new Waiver(Optional.empty(), "семья переезжает", until);
        Assignment assignment = new Assignment("secretary", DAY);

        assertThat(states(List.of(LOCKED), new Decisions(Optional.of(assignment), List.of(waiver))))
                .containsExactly(waived ? new Waived(waiver) : new Assigned(assignment, false));
    }

    @Test
    void waivers_of_single_causes_waive_the_item_when_nothing_is_left() {
        WorkItem two = item("card", Set.of("card:pupil"), "L7", "D12");
        Waiver first = waiver("L7", DAY.plusDays(9));
        Waiver second = waiver("D12", DAY.plusDays(3));
        Waiver foreign = waiver("L8", DAY.plusDays(1));

        assertThat(states(List.of(two), new Decisions(Optional.empty(), List.of(first, foreign))))
                .containsExactly(new Open());
        assertThat(states(List.of(two), new Decisions(Optional.empty(), List.of(first, second, foreign))))
                .containsExactly(new Waived(second));
    }

    @Test
    void an_item_is_done_when_all_who_waited_get_in() {
        Tracking tracking = new Tracking(List.of(LOCKED));
        tracking.add(Sampled.pupil("card").row());
        tracking.add(Sampled.parent("card", "mother").row());

        assertThat(tracking.track(List.of(), Map.of(), DAY))
                .containsExactly(new TrackedItem(LOCKED, new DoneByItself(DAY)));
    }

    @Test
    void an_item_that_is_done_but_for_some_advice_is_told_as_done_once() {
        Tracking tracking = new Tracking(List.of(LOCKED));
        tracking.add(Sampled.pupil("card").row());
        tracking.add(Sampled.parent("card", "mother").row());

        assertThat(tracking.track(List.of(item("card", Set.of(), "D6")), Map.of(), DAY))
                .containsExactly(new TrackedItem(LOCKED, new DoneByItself(DAY)));
    }

    @Test
    void an_item_is_not_done_while_one_of_them_does_not() {
        Tracking tracking = new Tracking(List.of(LOCKED));
        tracking.add(Sampled.pupil("card").row());
        tracking.add(Sampled.parent("card", "mother").verdict(Verdict.FAILS).row());
        WorkItem now = item("card", Set.of("card:mother"), "L7");

        assertThat(tracking.track(List.of(now), Map.of(), DAY)).containsExactly(new TrackedItem(now, new Open()));
        assertThat(tracking.track(List.of(), Map.of(), DAY)).isEmpty();
    }

    @Test
    void an_item_whose_people_are_gone_is_forgotten_and_not_done() {
        Tracking tracking = new Tracking(List.of(LOCKED));
        tracking.add(Sampled.pupil("another-card").row());

        assertThat(tracking.track(List.of(), Map.of(), DAY)).isEmpty();
    }

    @Test
    void one_who_has_left_the_card_does_not_keep_it_open() {
        Tracking tracking = new Tracking(List.of(LOCKED));
        tracking.add(Sampled.pupil("card").row());

        assertThat(tracking.track(List.of(), Map.of(), DAY))
                .extracting(TrackedItem::state)
                .containsExactly(new DoneByItself(DAY));
    }

    @Test
    void an_item_that_shuts_somebody_else_out_now_is_open_again() {
        Tracking tracking = new Tracking(List.of(LOCKED));
        tracking.add(Sampled.pupil("card").row());
        tracking.add(Sampled.parent("card", "mother").row());
        WorkItem now = item("card", Set.of("card:father"), "L7");

        assertThat(tracking.track(List.of(now), Map.of(), DAY)).containsExactly(new TrackedItem(now, new Open()));
    }

    @Test
    void today_comes_in_its_order_and_what_is_done_behind_it() {
        WorkItem done = item("a-done", Set.of("a-done:pupil"), "L7");
        Tracking tracking = new Tracking(List.of(done));
        tracking.add(Sampled.pupil("a-done").row());

        assertThat(tracking.track(List.of(LOCKED, item("other", Set.of(), "D6")), Map.of(), DAY))
                .extracting(tracked -> tracked.item().key())
                .containsExactly("card", "other", "a-done");
    }

    @Test
    void decisions_say_who_and_why() {
        assertThatThrownBy(() -> new Assignment(" ", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiver(Optional.empty(), "", DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ItemState> states(List<WorkItem> now, Decisions decisions) {
        return new Tracking(List.of())
                .track(now, Map.of("card", decisions), DAY).stream()
                        .map(TrackedItem::state)
                        .toList();
    }

    private static Waiver waiver(String cause, LocalDate until) {
        return new Waiver(Optional.of(CauseCode.of(cause)), "решение школы", until);
    }

    private static WorkItem item(String card, Set<String> unlocks, String... causes) {
        List<Task> tasks = Arrays.stream(causes)
                .map(code -> new Task(CauseCode.of(code), "причина", true, List.of("Исправьте."), List.of()))
                .toList();
        return new WorkItem(card, List.of(card), Optional.of("6А"), unlocks, Set.of(), false, tasks);
    }
}
