package ru.nso.esialogin.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailQuarantineTest {
    private static final MailLimits SMALL = new MailLimits(2_000_000, 30, 5, 40, 500, 100);

    @ParameterizedTest
    @CsvSource({
        "encrypted, ENCRYPTED",
        "pgp-inline, ENCRYPTED",
        "sealed-signature, SEALED_SIGNATURE",
        "fragment, FRAGMENT",
    })
    void words_that_are_hidden_are_named_so(String name, Quarantine reason) {
        assertThat(RawLetter.quarantined(name)).isEqualTo(reason);
    }

    @Test
    void an_encrypted_letter_of_pgp_is_put_aside() {
        byte[] letter = RawLetter.letter(
                "From: a@example.ru",
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=e",
                "",
                "--e",
                "Content-Type: application/pgp-encrypted",
                "",
                "Version: 1",
                "--e",
                "Content-Type: application/octet-stream",
                "",
                "-----BEGIN PGP MESSAGE-----",
                "--e--");

        assertThat(RawLetter.quarantined(letter, SMALL)).isEqualTo(Quarantine.ENCRYPTED);
    }

    @Test
    void a_letter_over_the_limit_is_not_read_to_its_end() {
        byte[] letter = RawLetter.letter("From: a@example.ru", "", "x".repeat(3_000_000));

        MailReading reading = RawLetter.read(letter, SMALL);

        assertThat(reading).isInstanceOfSatisfying(MailReading.Quarantined.class, aside -> {
            assertThat(aside.reason()).isEqualTo(Quarantine.TOO_LARGE);
            assertThat(aside.fingerprint()).isEmpty();
        });
    }

    @Test
    void a_letter_at_the_limit_is_read() {
        String start = "From: a@example.ru\r\n\r\n";
        byte[] letter = RawLetter.letter(start + "x".repeat(SMALL.bytes() - start.length()));

        assertThat(letter).hasSize(SMALL.bytes());
        assertThat(RawLetter.read(letter, SMALL)).isInstanceOfSatisfying(MailReading.Parsed.class, parsed -> {
            assertThat(parsed.mail().textCut()).isTrue();
            assertThat(parsed.mail().text()).hasSize(SMALL.textLength());
        });
    }

    @Test
    void nothing_is_no_letter() {
        assertThat(RawLetter.quarantined(new byte[0], SMALL)).isEqualTo(Quarantine.EMPTY);
        assertThat(RawLetter.quarantined(RawLetter.letter("just words", "and more"), SMALL))
                .isEqualTo(Quarantine.NO_LETTER);
    }

    @Test
    void a_letter_of_very_many_parts_is_put_aside() {
        String part = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n";

        assertThat(RawLetter.quarantined(multipart(part.repeat(31)), SMALL)).isEqualTo(Quarantine.TOO_MANY_PARTS);
        assertThat(RawLetter.read(multipart(part.repeat(29)), SMALL)).isInstanceOf(MailReading.Parsed.class);
    }

    @Test
    void a_letter_of_nested_parts_is_put_aside() {
        assertThat(RawLetter.quarantined(nested(6), SMALL)).isEqualTo(Quarantine.NESTED_TOO_DEEPLY);
        assertThat(RawLetter.read(nested(5), SMALL)).isInstanceOf(MailReading.Parsed.class);
        assertThat(RawLetter.quarantined(nested(3_000), MailLimits.USUAL)).isEqualTo(Quarantine.NESTED_TOO_DEEPLY);
    }

    @Test
    void a_letter_of_endless_fields_is_put_aside() {
        byte[] many = RawLetter.letter("From: a@example.ru\r\n" + "X-More: 1\r\n".repeat(60) + "\r\nx");
        byte[] lengthy = RawLetter.letter("From: a@example.ru", "Subject: " + "x".repeat(600), "", "x");

        assertThat(RawLetter.quarantined(many, SMALL)).isEqualTo(Quarantine.HEADERS_TOO_LARGE);
        assertThat(RawLetter.quarantined(lengthy, SMALL)).isEqualTo(Quarantine.HEADERS_TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_says_in_a_sentence_what_is_the_matter(Quarantine reason) {
        assertThat(reason.sentence()).matches("[А-ЯЭ].*\\.");
    }

    private static byte[] multipart(String parts) {
        return RawLetter.letter("From: a@example.ru", "Content-Type: multipart/mixed; boundary=b", "", parts + "--b--");
    }

    private static byte[] nested(int depth) {
        String heads = IntStream.rangeClosed(1, depth)
                .mapToObj(level -> "Content-Type: multipart/mixed; boundary=b" + level + "\r\n\r\n--b" + level + "\r\n")
                .collect(Collectors.joining());
        return RawLetter.letter("From: a@example.ru\r\n" + heads + "\r\nx\r\n");
    }
}
