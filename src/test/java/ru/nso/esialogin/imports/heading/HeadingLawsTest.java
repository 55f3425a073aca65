package ru.nso.esialogin.imports.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.imports.ImportKind.PUPILS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import ru.nso.esialogin.imports.ImportKind;

/** What is true of all headings. */
class HeadingLawsTest {
    @Property(seed = "511", tries = 200)
    void the_order_of_columns_does_not_matter(@ForAll long seed) {
        List<String> headings = new ArrayList<>(
                List.of("ФИО", "СНИЛС ребёнка", "Д.р.", "Класс", "ФИО матери", "Тел. матери", "ИНН школы", "Рост"));
        Collections.shuffle(headings, new Random(seed));

        Headings read = Sheets.understood(PUPILS, String.join(";", headings) + "\n");

        assertThat(read.columns()).hasSize(7);
        assertThat(read.text(read.places(new Column(Who.MOTHER, Field.PHONE)).get(0)))
                .isEqualTo("Тел. матери");
        assertThat(read.text(read.places(new Column(Who.PUPIL, Field.FULL_NAME)).get(0)))
                .isEqualTo("ФИО");
    }

    @Property(seed = "512", tries = 1000)
    void any_text_means_something_or_nothing(@ForAll String heading) {
        for (ImportKind kind : ImportKind.values()) {
            assertThat(HeadingMeaning.of(heading, kind)).isEqualTo(HeadingMeaning.of(heading + " ", kind));
        }
    }
}
