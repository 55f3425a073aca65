package ru.nso.esialogin.ticket.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteTextTest {
    private static final String COMPLAINT = "Здравствуйте! ДНЕВНИК не находит ребёнка, Ёлкин Пётр.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866"})
    void russian_is_read_whatever_is_declared(String written) {
        byte[] bytes = COMPLAINT.getBytes(Charset.forName(written));

        assertThat(ByteText.read(bytes, Optional.empty())).isEqualTo(COMPLAINT);
        assertThat(ByteText.read(bytes, Optional.of(written))).isEqualTo(COMPLAINT);
        assertThat(ByteText.read(bytes, Optional.of("us-ascii"))).isEqualTo(COMPLAINT);
        assertThat(ByteText.read(bytes, Optional.of("ISO-8859-1"))).isEqualTo(COMPLAINT);
        assertThat(ByteText.read(bytes, Optional.of("no-such-set"))).isEqualTo(COMPLAINT);
        assertThat(ByteText.read(bytes, Optional.of("bad name?"))).isEqualTo(COMPLAINT);
    }

    @ParameterizedTest
    @CsvSource({"win-1251, windows-1251", "CP1251, windows-1251", "koi8r, KOI8-R", "cp-866, IBM866", "utf8, UTF-8"})
    void names_that_programs_made_up_are_known(String declared, String written) {
        assertThat(ByteText.read("Ель".getBytes(Charset.forName(written)), Optional.of(declared)))
                .isEqualTo("Ель");
    }

    @Test
    void a_set_declared_wrongly_is_not_believed() {
        byte[] utf8 = COMPLAINT.getBytes(StandardCharsets.UTF_8);
        byte[] koi8 = COMPLAINT.getBytes(Charset.forName("KOI8-R"));

        assertThat(ByteText.read(utf8, Optional.of("windows-1251"))).isEqualTo(COMPLAINT);
        assertThat(ByteText.read(koi8, Optional.of("utf-8"))).isEqualTo(COMPLAINT);
        assertThat(ByteText.read(koi8, Optional.of("windows-1251"))).isEqualTo(COMPLAINT);
    }

    @Test
    void a_letter_cut_at_the_end_costs_only_itself() {
        byte[] bytes = "Привет".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(ByteText.read(cut, Optional.of("utf-8"))).isEqualTo("Приве\ufffd");
    }

    @Test
    void other_alphabets_are_left_alone() {
        byte[] latin = "Müller, Grüße".getBytes(StandardCharsets.ISO_8859_1);
        byte[] japanese = "電子".getBytes(Charset.forName("ISO-2022-JP"));

        assertThat(ByteText.read(latin, Optional.of("iso-8859-1"))).isEqualTo("Müller, Grüße");
        assertThat(ByteText.read(japanese, Optional.of("iso-2022-jp"))).isEqualTo("電子");
        assertThat(ByteText.read("Қайрат Ңұрлан".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo("Қайрат Ңұрлан");
    }

    @Test
    void a_mark_of_order_decides() {
        assertThat(ByteText.read("\ufeffЕль".getBytes(StandardCharsets.UTF_8), Optional.of("koi8-r")))
                .isEqualTo("Ель");
        assertThat(ByteText.read("\ufeffЕль".getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .isEqualTo("Ель");
        assertThat(ByteText.read("\ufeffЕль".getBytes(StandardCharsets.UTF_16BE), Optional.empty()))
                .isEqualTo("Ель");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(ByteText.read(new byte[0], Optional.empty())).isEmpty();
    }
}
