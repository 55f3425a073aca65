package ru.nso.esialogin.console.desk.words;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import ru.nso.esialogin.ticket.clock.TicketClock;

/** Clocks of tickets in words: «ответить до 14:30, осталось 40 минут». */
@Singleton
public final class ClockWords {
    private static final Duration SOON = Duration.ofDays(1);

    private final Moments moments;

    ClockWords(Moments moments) {
        this.moments = moments;
    }

    /** How a clock stands; of one that is still to be met also whether its date may move. */
    public Badge of(TicketClock clock) {
        Badge badge = standing(clock);
        boolean open = clock.state().isOpen() || clock.state() == TicketClock.State.PAUSED;
        return open && clock.preliminary()
                ? new Badge(
                        badge.kind(),
                        badge.text() + " (срок предварительный: производственный календарь на эти дни ещё не известен)")
                : badge;
    }

    private Badge standing(TicketClock clock) {
        String what = what(clock.kind());
        return switch (clock.state()) {
            case RUNNING, OVERDUE -> due(what, clock.dueAt());
            case PAUSED ->
                Badge.info("срок стоит: ждём ответа; если ответят сегодня — " + what + " до "
                        + moments.until(clock.dueAt()));
            case MET -> Badge.ok(what + ": сделано в срок");
            case MISSED -> Badge.warn(what + ": сделано позже срока, он был до " + moments.until(clock.dueAt()));
        };
    }

    /** Until when something has to be done next, whatever it is. */
    public Badge due(Instant dueAt) {
        return due("сделать", dueAt);
    }

    private Badge due(String what, Instant dueAt) {
        Instant now = moments.now();
        if (now.isAfter(dueAt)) {
            return Badge.bad("просрочено на " + accusative(Counted.time(Duration.between(dueAt, now))) + ": " + what
                    + " надо было до " + moments.until(dueAt));
        }
        Duration left = Duration.between(now, dueAt);
        String words = what + " до " + moments.until(dueAt) + ", осталось " + Counted.time(left);
        return left.compareTo(SOON) < 0 ? Badge.warn(words) : Badge.info(words);
    }

    /** «На 1 минуту»; other forms are the same. */
    private static String accusative(String time) {
        return time.replace("минута", "минуту").replace("меньше минуты", "минуту");
    }

    private static String what(TicketClock.Kind kind) {
        return switch (kind) {
            case TECHNICAL -> "решить";
            case REGISTRATION -> "зарегистрировать";
            case ANSWER -> "ответить";
        };
    }
}
