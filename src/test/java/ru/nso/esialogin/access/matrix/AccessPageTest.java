package ru.nso.esialogin.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessPageTest {
    private static final Path PAGE = Path.of("src", "docs", "access.md");

    /** Written anew with {@code ./mvnw -o test -Dtest=AccessPageTest -Daccess.write=true}. */
    @Test
    void the_page_shows_the_table() throws IOException {
        String page = MatrixPage.text();
        if (Boolean.getBoolean("access.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("run ./mvnw -o test -Dtest=AccessPageTest -Daccess.write=true and review the difference")
                .isEqualTo(page);
    }
}
