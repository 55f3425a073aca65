package ru.nso.esialogin.access.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RetentionTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z_]+) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$");

    @Test
    void the_paper_for_those_who_run_the_service_says_what_the_code_says() throws IOException {
        List<String> told = ROW.matcher(Files.readString(Path.of("src", "docs", "operating.md")))
                .results()
                .map(row -> row.group(1) + ", " + row.group(2).replaceAll(":.*", "") + ", " + row.group(3))
                .toList();

        assertThat(told)
                .isEqualTo(Arrays.stream(DataClass.values())
                        .map(one -> one.name() + ", "
                                + one.setting().map(name -> "`" + name + "`").orElse("without end") + ", "
                                + one.ground())
                        .toList());
    }
}
