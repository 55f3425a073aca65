package ru.nso.esialogin.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.table.Column;

/** What is put on paper is read off it again. */
class PaperBookTest {
    private static final List<Column> COLUMNS = List.of(Column.text("Название", 30), Column.number("Число"));
    private static final String DRAWING =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100" font-size="12">\
            <title>Т</title><defs><pattern id="red" width="8" height="8" patternUnits="userSpaceOnUse">\
            <rect width="8" height="8" fill="#ff0000"/><path d="M0 4h8" stroke="#ff0000" stroke-width="1"/></pattern></defs>\
            <rect x="0" y="0" width="200" height="100" fill="#ffffff"/>\
            <rect x="0" y="0" width="100" height="50" fill="url(#red)"/>\
            <rect x="100" y="50" width="100" height="50" fill="#0000ff"/>\
            <path d="M10 60L90 60H90V90Z" fill="none" stroke="#00ff00" stroke-width="2"/>\
            <circle cx="150" cy="25" r="10" fill="#00ff00"/>\
            <text x="5" y="98" text-anchor="start" font-weight="bold">Низ</text></svg>""";

    @Test
    void russian_words_and_tables_are_there_in_their_order() throws IOException {
        byte[] file = written(paper -> {
            paper.page("Заголовок «страницы»");
            paper.text("Первый абзац — с тире.");
            paper.table(COLUMNS, List.of(List.of("Убинский район", "12 345"), List.of("г. Обь", "6")));
        });

        assertThat(text(file).lines().map(String::strip))
                .containsSubsequence(
                        "Заголовок «страницы»",
                        "Первый абзац — с тире.",
                        "Название Число",
                        "Убинский район 12 345",
                        "г. Обь 6");
    }

    @Test
    void a_table_goes_on_on_the_next_page_below_its_headings() throws IOException {
        byte[] file = written(paper -> {
            paper.page("Длинная");
            paper.table(
                    COLUMNS,
                    IntStream.range(0, 100)
                            .mapToObj(i -> List.of("строка " + i, Integer.toString(i)))
                            .toList());
        });

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        List<String> lines = text(file).lines().map(String::strip).toList();
        assertThat(lines).contains("Длинная (продолжение)", "строка 99 99");
        assertThat(lines.stream().filter("Название Число"::equals).count()).isGreaterThan(2);
        assertThat(lines.stream().filter(line -> line.startsWith("строка "))).hasSize(100);
    }

    @Test
    void a_long_text_is_broken_into_lines_and_signs_that_the_typeface_lacks_are_told_by_a_mark() throws IOException {
        byte[] file = written(paper -> {
            paper.page("Слова");
            paper.text("слово ".repeat(60) + "ы".repeat(300) + " 漢\u0001");
        });

        List<String> lines = text(file).lines().map(String::strip).toList();
        assertThat(lines.stream().filter(line -> line.startsWith("слово"))).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).contains("ы".repeat(50)).contains("?");
    }

    @Test
    void a_drawing_stands_as_it_is_with_its_upper_left_corner_above() throws IOException {
        byte[] file = written(paper -> {
            paper.page("Рисунок");
            paper.drawing(DRAWING);
        });

        assertThat(text(file)).contains("Низ");
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage image = new PDFRenderer(document).renderImage(0);
            int width = image.getWidth();
            int height = image.getHeight();
            assertThat(image.getRGB(width / 4, height / 3) & 0xffffff)
                    .as("pattern")
                    .isEqualTo(0xff0000);
            assertThat(image.getRGB(3 * width / 4, height * 3 / 5) & 0xffffff)
                    .as("plain")
                    .isEqualTo(0x0000ff);
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        Content content = paper -> {
            paper.page("Одно и то же");
            paper.drawing(DRAWING);
        };

        assertThat(written(content)).isEqualTo(written(content));
    }

    @Test
    void what_is_no_drawing_is_refused() throws IOException {
        try (PaperBook paper = PaperBook.begin("Книга")) {
            paper.page("Рисунок");
            for (String text : List.of("", "слова", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")) {
                assertThatThrownBy(() -> paper.drawing(text)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    private interface Content {
        void put(PaperBook paper) throws IOException;
    }

    private static byte[] written(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperBook paper = PaperBook.begin("Книга")) {
            content.put(paper);
            paper.write(out);
        }
        return out.toByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
