package ru.nso.esialogin.console.family.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.console.family.picture.PictureView.Label;
import ru.nso.esialogin.console.family.picture.PictureView.Line;
import ru.nso.esialogin.console.family.picture.PictureView.Row;
import ru.nso.esialogin.console.family.picture.PictureView.SentKey;
import ru.nso.esialogin.fixture.RequestFixture;

class FamilyPictureTest {
    private static PictureView picture(String cards) {
        return FamilyPicture.of(
                RequestFixture.readText(
                        """
                        {"attempt": {"at": "2025-10-15T11:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA"},
                         "identity": {"role": "PARENT", "lastName": "Рябинина", "firstName": "Наталья", "birthDate": "1985-03-12"},
                         "esia": {"level": "CONFIRMED", "snils": "135-790-246 74", "phones": ["+79231112233"],
                                  "emails": ["olga.r@mail.ru"]},
                         "cards": [%s]}"""
                                .formatted(cards)),
                Map.of());
    }

    private static String card(String id, String mother) {
        return """
                {"id": "%s", "system": "JOURNAL", "school": {"id": "s-1"}, "className": "3А",
                 "pupil": {"id": "%s-child", "lastName": "Рябинин", "firstName": "Лев", "birthDate": "2016-02-03"},
                 "parents": [{"id": "%s-mother", "kinship": "MOTHER", "lastName": "Рябинина", "firstName": "Наталья",
                              "birthDate": "1985-03-12", %s}]}"""
                .formatted(id, id, id, mother);
    }

    private static Row motherRow(PictureView picture) {
        return picture.rows().stream()
                .filter(row -> row.who().startsWith("мать"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "snils": "135-790-246 74"           | = | family-line--same | ✓ есть на карточке     | совпадает с тем, что передали Госуслуги
            "snils": "135 790 246 74"           | ≈ | family-line--same | ✓ есть на карточке     | одинаковы после приведения к одному виду
            "snils": "135-791-246 74"           | 1 | family-line--near | ! есть только похожий  | отличаются одной цифрой, цифра № 6
            "snils": "135-790-264 74"           | ⇄ | family-line--near | ! есть только похожий  | переставлены две соседние цифры
            "phones": ["+79232112233"]          | 1 | family-line--near | ! есть только похожий  | отличаются одной цифрой
            "emails": ["olga.r@mail.ry"]        | ~ | family-line--near | ! есть только похожий  | отличаются одной опиской
            """)
    void where_a_key_meets_or_nearly_meets_stand_a_mark_a_line_and_the_same_in_words(
            String onCard, String sign, String style, String fate, String words) {
        PictureView picture = picture(card("c-1", onCard));

        assertThat(picture.lines()).extracting(Line::style).containsExactly(style);
        assertThat(picture.boxes().get(0).labels())
                .filteredOn(label -> label.style().equals("family-sign"))
                .extracting(Label::text)
                .containsExactly(sign);
        Row row = motherRow(picture);
        assertThat(row.sign()).isEqualTo(sign);
        assertThat(row.words()).isEqualTo(words);
        assertThat(picture.sent())
                .filteredOn(key -> key.text().equals(row.sent()))
                .extracting(SentKey::fate)
                .containsExactly(fate);
        boolean met = style.equals("family-line--same");
        assertThat(picture.description())
                .contains("Совпадений: " + (met ? 1 : 0) + ", почти совпадений: " + (met ? 0 : 1));
    }

    @Test
    void what_was_sent_and_stands_nowhere_is_said_so_and_gets_no_line() {
        PictureView picture = picture(card("c-1", "\"snils\": \"001-007-413 52\""));

        assertThat(picture.lines()).isEmpty();
        assertThat(motherRow(picture).sign()).isEqualTo("·");
        assertThat(motherRow(picture).sent()).isEmpty();
        assertThat(picture.sent()).extracting(SentKey::fate).containsOnly("✕ нет ни на одной карточке");
    }

    @Test
    void nothing_in_the_picture_is_a_value() {
        PictureView picture = picture(card(
                "c-1",
                "\"snils\": \"135-791-246 74\", \"phones\": [\"+79232112233\"], \"emails\": [\"olga.r@mail.ry\"]"));

        assertThat(picture.toString())
                .contains("***-***-*** 74")
                .doesNotContain("135", "791", "790", "923", "olga", "mail.ry");
    }

    @Test
    void cards_beyond_the_eighth_are_in_the_table_alone_and_that_is_said() {
        String cards = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> card("c-" + number, "\"snils\": \"135-791-246 74\""))
                .collect(Collectors.joining(","));

        PictureView picture = picture(cards);

        assertThat(picture.boxes()).hasSize(8);
        assertThat(picture.lines()).hasSize(8);
        assertThat(picture.leftOut()).isEqualTo("На рисунке не все карточки: ещё 2 карточки только в таблице.");
        assertThat(picture.rows()).filteredOn(row -> row.sign().equals("1")).hasSize(10);
        assertThat(picture(card("c-1", "\"snils\": null")).leftOut()).isEmpty();
    }
}
