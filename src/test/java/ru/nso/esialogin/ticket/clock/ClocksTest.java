package ru.nso.esialogin.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.clock.TicketClock.State;
import ru.nso.esialogin.ticket.clock.Timeline.Kind;
import ru.nso.esialogin.ticket.clock.Timeline.Stay;
import ru.nso.esialogin.ticket.config.ShippedDays;

class ClocksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Novosibirsk");
    private static final WorkingCalendar CALENDAR = ShippedDays.calendar(Set.of(), Set.of(), Optional.empty());
    private static final Instant RECEIVED = at("2026-11-27T10:00:00+07:00");

    @Test
    void a_technical_ticket_has_fifteen_working_days_and_the_holidays_are_not_counted() {
        assertThat(technical(RECEIVED, work(RECEIVED)).dueAt()).isEqualTo(at("2026-12-18T23:59:59+07:00"));
        Instant late = at("2026-12-21T10:00:00+07:00");
        assertThat(technical(late, work(late)).dueAt()).isEqualTo(at("2027-01-20T23:59:59+07:00"));
    }

    @Test
    void the_technical_clock_stands_while_the_sender_is_asked() {
        List<Stay> stays = List.of(
                new Stay(RECEIVED, Kind.WORK),
                new Stay(at("2026-11-30T12:00:00+07:00"), Kind.ASKED),
                new Stay(at("2026-12-03T09:00:00+07:00"), Kind.WORK));

        assertThat(technical(at("2026-12-02T12:00:00+07:00"), stays.subList(0, 2))
                        .state())
                .isEqualTo(State.PAUSED);
        assertThat(technical(at("2026-12-04T12:00:00+07:00"), stays))
                .isEqualTo(new TicketClock(
                        TicketClock.Kind.TECHNICAL, at("2026-12-23T23:59:59+07:00"), State.RUNNING, false));
    }

    @Test
    void what_is_mended_in_time_is_met_and_what_comes_back_begins_anew() {
        List<Stay> stays = new ArrayList<>(
                List.of(new Stay(RECEIVED, Kind.WORK), new Stay(at("2026-12-18T20:00:00+07:00"), Kind.MENDED)));
        Instant later = at("2026-12-25T10:00:00+07:00");

        assertThat(technical(later, stays).state()).isEqualTo(State.MET);
        assertThat(technical(later, work(RECEIVED)).state()).isEqualTo(State.OVERDUE);
        stays.add(new Stay(later, Kind.WORK));
        assertThat(technical(later, stays))
                .isEqualTo(new TicketClock(
                        TicketClock.Kind.TECHNICAL, at("2027-01-26T23:59:59+07:00"), State.RUNNING, true));
    }

    @Test
    void an_appeal_is_registered_in_three_days_and_answered_in_thirty_the_last_day_off_moves_forward() {
        Instant registered = at("2026-11-27T16:00:00+07:00");
        Timeline appeal = new Timeline(
                RECEIVED, false, Formality.FORMAL, Optional.of(registered), List.of(new Stay(RECEIVED, Kind.ASKED)));

        List<TicketClock> clocks = clocks(DayOff.BEFORE).of(appeal, registered);

        assertThat(clocks)
                .contains(
                        new TicketClock(
                                TicketClock.Kind.REGISTRATION, at("2026-11-30T23:59:59+07:00"), State.MET, false),
                        // 27 December is a Sunday.
                        new TicketClock(
                                TicketClock.Kind.ANSWER, at("2026-12-25T23:59:59+07:00"), State.RUNNING, false));
        assertThat(clocks(DayOff.AFTER).of(appeal, registered))
                .contains(new TicketClock(
                        TicketClock.Kind.ANSWER, at("2026-12-28T23:59:59+07:00"), State.RUNNING, false));
    }

    @Test
    void a_date_that_a_decree_may_still_move_is_preliminary() {
        Instant inTime = at("2026-12-10T10:00:00+07:00");
        Instant late = at("2026-12-11T10:00:00+07:00");
        assertThat(technical(inTime, work(inTime)))
                .as("the last day of the calendar is a day off")
                .isEqualTo(new TicketClock(
                        TicketClock.Kind.TECHNICAL, at("2027-01-11T23:59:59+07:00"), State.RUNNING, true));
        assertThat(technical(at("2026-12-09T10:00:00+07:00"), work(at("2026-12-09T10:00:00+07:00"))))
                .isEqualTo(new TicketClock(
                        TicketClock.Kind.TECHNICAL, at("2026-12-30T23:59:59+07:00"), State.RUNNING, false));

        WorkingCalendar known = ShippedDays.calendar(
                Set.of(), Set.of(LocalDate.of(2027, 1, 9)), Optional.of(LocalDate.of(2027, 12, 31)));
        assertThat(new Clocks(new ClockPolicy(ZONE, known, 15, 3, 30, DayOff.BEFORE, true))
                        .of(new Timeline(late, false, Formality.UNDECIDED, Optional.empty(), work(late)), late))
                .containsExactly(new TicketClock(
                        TicketClock.Kind.TECHNICAL, at("2027-01-11T23:59:59+07:00"), State.RUNNING, false));
    }

    @Test
    void a_term_of_the_law_whose_last_day_moves_back_into_the_known_calendar_is_preliminary_still() {
        Instant registered = at("2026-12-04T12:00:00+07:00");
        Timeline appeal = new Timeline(
                registered, false, Formality.FORMAL, Optional.of(registered), List.of(new Stay(registered, Kind.WORK)));

        assertThat(clocks(DayOff.BEFORE).of(appeal, registered))
                .contains(
                        new TicketClock(TicketClock.Kind.ANSWER, at("2026-12-30T23:59:59+07:00"), State.RUNNING, true));
    }

    @Test
    void a_ticket_about_rights_has_to_be_looked_at_in_three_days() {
        Timeline undecided = new Timeline(RECEIVED, true, Formality.UNDECIDED, Optional.empty(), work(RECEIVED));
        Timeline decided = new Timeline(RECEIVED, true, Formality.NOT_FORMAL, Optional.empty(), work(RECEIVED));

        assertThat(clocks(DayOff.BEFORE).of(undecided, at("2026-12-01T00:00:00+07:00")))
                .extracting(TicketClock::kind, TicketClock::state)
                .contains(org.assertj.core.groups.Tuple.tuple(TicketClock.Kind.REGISTRATION, State.OVERDUE));
        assertThat(clocks(DayOff.BEFORE).of(decided, RECEIVED))
                .extracting(TicketClock::kind)
                .containsExactly(TicketClock.Kind.TECHNICAL);
    }

    @Property
    void a_technical_ticket_is_due_on_a_working_day_with_exactly_so_many_behind_the_first(
            @ForAll @IntRange(max = 1_400) int day, @ForAll @IntRange(max = 86_399) int second) {
        Instant received = LocalDate.of(2024, 1, 1)
                .plusDays(day)
                .atStartOfDay(ZONE)
                .plusSeconds(second)
                .toInstant();

        LocalDate due = LocalDate.ofInstant(technical(received, work(received)).dueAt(), ZONE);

        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
        assertThat(LocalDate.ofInstant(received, ZONE)
                        .datesUntil(due)
                        .skip(1)
                        .filter(CALENDAR::isWorkingDay)
                        .count())
                .isEqualTo(14);
    }

    @Property
    void to_ask_the_sender_never_brings_a_date_nearer(
            @ForAll @IntRange(max = 1_300) int day,
            @ForAll @IntRange(max = 30) int asked,
            @ForAll @IntRange(max = 30) int waited) {
        Instant received =
                LocalDate.of(2024, 1, 1).plusDays(day).atStartOfDay(ZONE).toInstant();
        Instant from = received.plusSeconds(asked * 86_400L);
        Instant until = from.plusSeconds(waited * 86_400L);
        List<Stay> stays =
                List.of(new Stay(received, Kind.WORK), new Stay(from, Kind.ASKED), new Stay(until, Kind.WORK));

        Instant paused = technical(until, stays).dueAt();

        assertThat(paused).isAfterOrEqualTo(technical(until, work(received)).dueAt());
        assertThat(CALENDAR.isWorkingDay(LocalDate.ofInstant(paused, ZONE))).isTrue();
    }

    @Property
    void an_answer_is_due_on_a_working_day_and_never_later_than_the_thirtieth_day(
            @ForAll @IntRange(max = 1_400) int day) {
        Instant registered =
                LocalDate.of(2024, 1, 1).plusDays(day).atStartOfDay(ZONE).toInstant();
        Timeline appeal = new Timeline(
                registered, false, Formality.FORMAL, Optional.of(registered), List.of(new Stay(registered, Kind.WORK)));

        LocalDate due = clocks(DayOff.BEFORE).of(appeal, registered).stream()
                .filter(clock -> clock.kind() == TicketClock.Kind.ANSWER)
                .map(clock -> LocalDate.ofInstant(clock.dueAt(), ZONE))
                .findFirst()
                .orElseThrow();

        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
        assertThat(due).isBeforeOrEqualTo(LocalDate.ofInstant(registered, ZONE).plusDays(30));
    }

    private static TicketClock technical(Instant now, List<Stay> stays) {
        return clocks(DayOff.BEFORE)
                .of(new Timeline(stays.get(0).since(), false, Formality.UNDECIDED, Optional.empty(), stays), now)
                .get(0);
    }

    private static Clocks clocks(DayOff dayOff) {
        return new Clocks(new ClockPolicy(ZONE, CALENDAR, 15, 3, 30, dayOff, true));
    }

    private static List<Stay> work(Instant since) {
        return List.of(new Stay(since, Kind.WORK));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
