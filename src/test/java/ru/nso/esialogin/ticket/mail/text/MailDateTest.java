package ru.nso.esialogin.ticket.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 26 Nov 2026 14:05:09 +0700 | 2026-11-26T07:05:09Z",
                "Mon, 26 Nov 2026 14:05:09 +0700 (NOVT) | 2026-11-26T07:05:09Z",
                "26 Nov 26 14:05 GMT | 2026-11-26T14:05:00Z",
                "26 Nov 99 14:05 EST | 1999-11-26T19:05:00Z",
                "1-dec-2026 0:00:60 MSK | 2026-11-30T21:00:59Z",
                "26 November 2026 14:05:09.123 -0330 | 2026-11-26T17:35:09Z",
                "26 Nov 2026 14:05:09 | 2026-11-26T14:05:09Z",
            })
    void moments_are_made_out(String field, Instant moment) {
        assertThat(MailDate.read(field)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "вчера",
                "31 Feb 2026 10:00 GMT",
                "26 Ноя 2026 10:00",
                "26 Nov 2026 25:00",
                "26 Foo 2026 10:00"
            })
    void what_is_no_moment_is_none(String field) {
        assertThat(MailDate.read(field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"26 Nov 2026 10:00 +9900", "26 Nov 2026 10:00 +0699"})
    void a_zone_of_no_place_is_none(String field) {
        assertThat(MailDate.read(field)).isEmpty();
    }
}
