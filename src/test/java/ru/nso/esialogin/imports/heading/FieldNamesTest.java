package ru.nso.esialogin.imports.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.imports.ImportKind;

class FieldNamesTest {
    private static final Pattern NAME = Pattern.compile("`([A-Z_0-9]+)`");

    @Test
    void the_page_names_every_field_that_a_map_of_columns_can_name_and_no_other() throws IOException {
        TreeSet<String> told = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/docs/imports.md"))) {
            List<String> cells = List.of(line.split("\\|", -1));
            if (cells.size() == 4 && NAME.matcher(cells.get(1)).find()) {
                names(cells.get(1)).forEach(who -> names(cells.get(2)).forEach(field -> told.add(who + "." + field)));
            }
        }
        TreeSet<String> known = new TreeSet<>();
        for (ImportKind kind : ImportKind.values()) {
            for (Who who : Who.values()) {
                for (Field field : Field.values()) {
                    String code = new Column(who, field).code();
                    if (ColumnMap.read(kind, Map.of("Колонка", code)).problems().isEmpty()) {
                        known.add(code);
                    }
                }
            }
        }

        assertThat(told).isEqualTo(known);
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
