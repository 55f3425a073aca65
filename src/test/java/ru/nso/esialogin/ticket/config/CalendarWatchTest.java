package ru.nso.esialogin.ticket.config;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.ticket.clock.WorkingCalendar;

@QuarkusTest
class CalendarWatchTest {
    @Inject
    WorkingCalendar calendar;

    @Inject
    WorkSettings settings;

    @Inject
    Diagnoses diagnoses;

    @ParameterizedTest
    @CsvSource({"2026-10-31T20:00:00Z, 60, true", "2026-10-30T10:00:00Z, 62, false", "2027-01-02T10:00:00Z, -2, true"})
    void the_health_says_how_far_the_calendar_goes_and_stays_up(String now, long left, boolean soon) {
        HealthCheckResponse health = at(now).call();

        assertThat(health.getStatus().name()).isEqualTo("UP");
        assertThat(health.getData().orElseThrow())
                .containsEntry("knownThrough", "2026-12-31")
                .containsEntry("daysLeft", left)
                .containsEntry("endsSoon", soon);
    }

    @Test
    void before_it_ends_it_is_told_once() {
        assertThat(told(at("2026-08-01T10:00:00Z"))).isEmpty();
        assertThat(told(at("2026-12-01T10:00:00Z")))
                .singleElement()
                .asString()
                .contains("2026-12-31", "esialogin.ticket-work.clocks");
    }

    @Test
    void the_health_of_the_service_has_it() {
        JsonPath health = as("helpdesk").get("/q/health").jsonPath();

        assertThat(health.getString("checks.find { it.name == 'working-calendar' }.data.knownThrough"))
                .isEqualTo(calendar.knownThrough().toString());
    }

    private CalendarWatch at(String now) {
        return new CalendarWatch(calendar, settings, diagnoses, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    /** What two looks write into the log. */
    private static List<String> told(CalendarWatch watch) {
        List<String> told = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                told.add(String.format(line.getMessage(), line.getParameters()));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger log = Logger.getLogger(CalendarWatch.class.getName());
        log.addHandler(handler);
        try {
            watch.look();
            watch.look();
        } finally {
            log.removeHandler(handler);
        }
        return told;
    }
}
