package ru.nso.esialogin.platform.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SerialDayTest {
    @Test
    void days_are_those_that_excel_shows() {
        assertThat(SerialDay.read("1", false)).contains(LocalDate.of(1900, 1, 1));
        assertThat(SerialDay.read("59", false)).contains(LocalDate.of(1900, 2, 28));
        assertThat(SerialDay.read("61", false)).contains(LocalDate.of(1900, 3, 1));
        assertThat(SerialDay.read("40544", false)).contains(LocalDate.of(2011, 1, 1));
        assertThat(SerialDay.read("40544.99", false)).contains(LocalDate.of(2011, 1, 1));
        assertThat(SerialDay.read("73050", false)).contains(LocalDate.of(2099, 12, 31));
        assertThat(SerialDay.read("0", true)).contains(LocalDate.of(1904, 1, 1));
        assertThat(SerialDay.read("39082", true)).contains(LocalDate.of(2011, 1, 1));
    }

    @Test
    void what_is_no_day_is_none() {
        for (String text : new String[] {"", "0", "60", "73051", "-1", "1e4", "01.01.2011", ".", "١", "9".repeat(30)}) {
            assertThat(SerialDay.read(text, false)).as(text).isEmpty();
        }
        assertThat(SerialDay.read("73050", true)).isEmpty();
    }
}
