package ru.nso.esialogin.platform.database.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowLinesTest {

    @Test
    void a_row_is_a_line_with_a_cell_for_each_column() {
        RowLines lines = new RowLines("thing", List.of("id", "yes", "no", "day", "names", "nothing"));

        Sheet sheet = lines.of(List.of(
                new @Nullable Object[] {
                    "a\tb", true, false, LocalDate.of(2025, 10, 15), new String[] {"c\"d", "\\"}, null
                },
                new @Nullable Object[] {"x", false, true, null, new String[0], 7}));

        assertThat(sheet.statement()).isEqualTo("COPY thing (id, yes, no, day, names, nothing) FROM STDIN");
        assertThat(new String(sheet.lines(), StandardCharsets.UTF_8))
                .isEqualTo("a\\tb\tt\tf\t2025-10-15\t{\"c\\\\\"d\",\"\\\\\\\\\"}\t\\N\nx\tf\tt\t\\N\t{}\t7\n");
    }
}
