package ru.nso.esialogin.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as they arrive after a bad line: with bytes that were changed, lost, doubled or put elsewhere. */
class MailMutationTest {
    private static final int TRIES = 400;
    private static final List<String> LETTERS = List.of(
            "absence",
            "bounce",
            "cut-off",
            "encrypted",
            "flowed-answer",
            "forwarded-as-file",
            "koi8-r",
            "no-id-broken-from",
            "pasted-picture",
            "program-as-picture",
            "proven",
            "signed",
            "split-letters",
            "undeclared-1251");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_damaged_letter_gives_a_result(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            byte[] letter = RawLetter.bytes(LETTERS.get(random.nextInt(LETTERS.size())));
            int times = 1 + random.nextInt(8);
            for (int time = 0; time < times; time++) {
                letter = damaged(letter, random);
            }

            MailReading reading = RawLetter.read(letter, MailLimits.USUAL);

            assertThat(reading).isNotNull();
            if (reading instanceof MailReading.Parsed parsed) {
                assertThat(parsed.mail().text()).doesNotContain("\0", "\r");
                assertThat(parsed.mail().subject()).doesNotContain("\0", "\r", "\n");
            }
        }
    }

    private static byte[] damaged(byte[] letter, Random random) {
        if (letter.length < 4) {
            return letter;
        }
        int from = random.nextInt(letter.length - 1);
        int to = Math.min(letter.length, from + 1 + random.nextInt(60));
        byte[] piece = Arrays.copyOfRange(letter, from, to);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] changed = letter.clone();
                changed[from] = (byte) random.nextInt(256);
                yield changed;
            }
            case 1 -> joined(Arrays.copyOf(letter, from), Arrays.copyOfRange(letter, to, letter.length));
            case 2 -> joined(Arrays.copyOf(letter, to), Arrays.copyOfRange(letter, from, letter.length));
            default -> {
                int elsewhere = random.nextInt(letter.length);
                yield joined(
                        joined(Arrays.copyOf(letter, elsewhere), piece),
                        Arrays.copyOfRange(letter, elsewhere, letter.length));
            }
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
