package ru.nso.esialogin.console.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.ticket.clock.TicketClock;

class ClockWordsTest {
    /** 13:50 in Novosibirsk. */
    private static final Instant NOW = Instant.parse("2026-11-27T06:50:00Z");

    private static final Moments MOMENTS =
            new Moments(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Novosibirsk"));
    private static final ClockWords WORDS = new ClockWords(MOMENTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ANSWER       | RUNNING | PT40M    | warn | ответить до 14:30, осталось 40 минут
                    REGISTRATION | RUNNING | PT50H    | info | зарегистрировать до 29 ноября, осталось 2 дня
                    TECHNICAL    | RUNNING | PT1000H  | info | решить до 8 января 2027, осталось 41 день
                    ANSWER       | OVERDUE | PT-3H-1M | bad  | просрочено на 3 часа 1 минуту: ответить надо было до 10:49
                    TECHNICAL    | OVERDUE | PT-21M   | bad  | просрочено на 21 минуту: решить надо было до 13:29
                    TECHNICAL    | OVERDUE | PT-1S    | bad  | просрочено на минуту: решить надо было до 13:49
                    TECHNICAL    | PAUSED  | PT72H    | info | срок стоит: ждём ответа; если ответят сегодня — решить до 30 ноября
                    TECHNICAL    | MET     | PT72H    | ok   | решить: сделано в срок
                    ANSWER       | MISSED  | PT-72H   | warn | ответить: сделано позже срока, он был до 24 ноября
                    """)
    void a_clock_says_what_until_when_and_how_long_that_is(
            TicketClock.Kind kind, TicketClock.State state, Duration away, String sign, String words) {
        assertThat(WORDS.of(new TicketClock(kind, NOW.plus(away), state, false)))
                .isEqualTo(new Badge(sign, words));
    }

    @Test
    void a_date_that_may_still_move_says_so_until_it_is_met() {
        Instant due = NOW.plus(Duration.ofDays(45));
        assertThat(WORDS.of(new TicketClock(TicketClock.Kind.TECHNICAL, due, TicketClock.State.RUNNING, true))
                        .text())
                .isEqualTo("решить до 11 января 2027, осталось 45 дней"
                        + " (срок предварительный: производственный календарь на эти дни ещё не известен)");
        assertThat(WORDS.of(new TicketClock(TicketClock.Kind.TECHNICAL, due, TicketClock.State.PAUSED, true))
                        .text())
                .contains("срок предварительный");
        assertThat(WORDS.of(new TicketClock(TicketClock.Kind.TECHNICAL, due, TicketClock.State.MET, true)))
                .isEqualTo(Badge.ok("решить: сделано в срок"));
    }

    @Test
    void a_moment_of_today_has_its_hour_alone_and_one_of_another_year_its_year() {
        assertThat(MOMENTS.at(NOW)).isEqualTo(new Moment("2026-11-27T13:50:00+07:00", "сегодня, 13:50"));
        assertThat(MOMENTS.at(NOW.minus(Duration.ofDays(1))).text()).isEqualTo("26 ноября, 13:50");
        assertThat(MOMENTS.at(NOW.minus(Duration.ofDays(365))).text()).isEqualTo("27 ноября 2025, 13:50");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 обращений",
        "1, 1 обращение",
        "2, 2 обращения",
        "5, 5 обращений",
        "11, 11 обращений",
        "21, 21 обращение",
        "112, 112 обращений",
        "1004, 1004 обращения"
    })
    void numbers_have_the_right_word(long number, String words) {
        assertThat(Counted.tickets(number)).isEqualTo(words);
    }
}
