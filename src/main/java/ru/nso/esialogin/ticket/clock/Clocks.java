package ru.nso.esialogin.ticket.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.nso.esialogin.ticket.clock.TicketClock.Kind;
import ru.nso.esialogin.ticket.clock.TicketClock.State;
import ru.nso.esialogin.ticket.clock.Timeline.Stay;

/** Reckons until when something has to be done about a ticket. A term begins on the day after its reason. */
public final class Clocks {
    private final ClockPolicy policy;

    /** Takes the lengths. */
    public Clocks(ClockPolicy policy) {
        this.policy = policy;
    }

    /** All clocks of a ticket. */
    public List<TicketClock> of(Timeline ticket, Instant now) {
        List<TicketClock> clocks = new ArrayList<>();
        clocks.add(technical(ticket, now));
        registration(ticket, now).ifPresent(clocks::add);
        answer(ticket, now).ifPresent(clocks::add);
        return clocks;
    }

    /** The next moment until which something has to be done; nothing where nothing is open. */
    public static Optional<Instant> next(List<TicketClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.state().isOpen())
                .map(TicketClock::dueAt)
                .min(Instant::compareTo);
    }

    private TicketClock technical(Timeline ticket, Instant now) {
        List<Stay> stays = sinceItWasOpened(ticket);
        LocalDate begun =
                day(stays.isEmpty() ? ticket.receivedAt() : stays.get(0).since());
        LocalDate last = nthWorkingDayAfter(begun, day -> pausedAtTheEndOf(day, stays, now));
        Instant due = lastSecond(last);
        Optional<Instant> done = first(stays, Timeline.Kind::isOver);
        boolean asked = policy.pauses()
                && !stays.isEmpty()
                && stays.get(stays.size() - 1).kind() == Timeline.Kind.ASKED;
        return new TicketClock(
                Kind.TECHNICAL,
                due,
                done.isEmpty() && asked ? State.PAUSED : state(due, done, now),
                policy.calendar().isPreliminary(last));
    }

    /** What came back begins anew. */
    private static List<Stay> sinceItWasOpened(Timeline ticket) {
        List<Stay> stays = ticket.stays();
        int first = 0;
        for (int i = 1; i < stays.size(); i++) {
            if (stays.get(i - 1).kind().isOver() && !stays.get(i).kind().isOver()) {
                first = i;
            }
        }
        return stays.subList(first, stays.size());
    }

    private LocalDate nthWorkingDayAfter(LocalDate begun, Predicate<LocalDate> paused) {
        LocalDate day = begun;
        int counted = 0;
        while (counted < policy.technicalDays()) {
            day = day.plusDays(1);
            if (policy.calendar().isWorkingDay(day) && !paused.test(day)) {
                counted++;
            }
        }
        return day;
    }

    /** A day is not counted at whose end the sender's answer was awaited; of days to come nobody knows that. */
    private boolean pausedAtTheEndOf(LocalDate day, List<Stay> stays, Instant now) {
        Instant end = lastSecond(day);
        if (!policy.pauses() || end.isAfter(now)) {
            return false;
        }
        Timeline.Kind then = Timeline.Kind.WORK;
        for (Stay stay : stays) {
            if (!stay.since().isAfter(end)) {
                then = stay.kind();
            }
        }
        return then == Timeline.Kind.ASKED;
    }

    private Optional<TicketClock> registration(Timeline ticket, Instant now) {
        boolean formal = ticket.formality() == Formality.FORMAL;
        boolean toBeDecided = ticket.formality() == Formality.UNDECIDED
                && ticket.ofRights()
                && first(sinceItWasOpened(ticket), Timeline.Kind::isOver).isEmpty();
        if (!formal && !toBeDecided) {
            return Optional.empty();
        }
        return Optional.of(ofLaw(
                Kind.REGISTRATION, day(ticket.receivedAt()), policy.registrationDays(), ticket.registeredAt(), now));
    }

    private Optional<TicketClock> answer(Timeline ticket, Instant now) {
        if (ticket.formality() != Formality.FORMAL) {
            return Optional.empty();
        }
        return ticket.registeredAt().map(registered -> {
            Optional<Instant> done = first(
                    ticket.stays().stream()
                            .filter(stay -> !stay.since().isBefore(registered))
                            .toList(),
                    kind -> kind == Timeline.Kind.CLOSED);
            return ofLaw(Kind.ANSWER, day(registered), policy.answerDays(), done, now);
        });
    }

    private TicketClock ofLaw(Kind kind, LocalDate begun, int days, Optional<Instant> done, Instant now) {
        LocalDate last = begun.plusDays(days);
        LocalDate working = policy.dayOff() == DayOff.BEFORE
                ? policy.calendar().onOrBefore(last)
                : policy.calendar().onOrAfter(last);
        // Nothing is due before the day after its reason.
        LocalDate day = working.isAfter(begun) ? working : policy.calendar().onOrAfter(begun.plusDays(1));
        Instant due = lastSecond(day);
        boolean preliminary =
                policy.calendar().isPreliminary(last) || policy.calendar().isPreliminary(day);
        return new TicketClock(kind, due, state(due, done, now), preliminary);
    }

    private static State state(Instant due, Optional<Instant> done, Instant now) {
        return done.map(at -> at.isAfter(due) ? State.MISSED : State.MET)
                .orElse(now.isAfter(due) ? State.OVERDUE : State.RUNNING);
    }

    private static Optional<Instant> first(List<Stay> stays, Predicate<Timeline.Kind> wanted) {
        return stays.stream()
                .filter(stay -> wanted.test(stay.kind()))
                .map(Stay::since)
                .findFirst();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, policy.zone());
    }

    private Instant lastSecond(LocalDate day) {
        return day.plusDays(1).atStartOfDay(policy.zone()).toInstant().minusSeconds(1);
    }
}
