package ru.nso.esialogin.ticket.intake.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailIdentityTest {
    private static final Instant DAY = Instant.parse("2026-11-27T05:00:00Z");
    private static final String LETTER = "From: a@example.org\nMessage-ID: <1@x>\nSubject: x\n\nwords\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received: by another road\nFrom: a@example.org\nMessage-ID: <1@x>\nSubject: x\n\nwords\n",
                "Delivered-To: b@example.org\nX-Spam: no\nFrom: a@example.org\nMessage-ID: <1@x>\nSubject: x\n\nwords\n",
                "FROM:  a@example.org\r\nMessage-Id: <1@x>\r\nSubject:\r\n\tx\r\n\r\nwords\r\n\r\n"
            })
    void what_servers_add_on_the_way_does_not_count(String other) {
        assertThat(identity("box", other)).isEqualTo(identity("box", LETTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@example.org\nMessage-ID: <2@x>\nSubject: x\n\nwords\n",
                "From: a@example.org\nMessage-ID: <1@x>\nSubject: y\n\nwords\n",
                "From: a@example.org\nMessage-ID: <1@x>\nSubject: x\n\nother words\n",
                "From: a@example.org\nMessage-ID: <1@x>\nSubject: x\nDate: Thu, 26 Nov 2026 10:00:00 +0700\n\nwords\n",
                "From: a@example.org\nSubject: x\n\nwords\n"
            })
    void another_id_or_other_words_are_another_letter(String other) {
        assertThat(identity("box", other).identity())
                .isNotEqualTo(identity("box", LETTER).identity());
    }

    @Test
    void another_mailbox_has_another_letter_with_the_same_id_and_words() {
        assertThat(identity("other", LETTER).identity())
                .isNotEqualTo(identity("box", LETTER).identity());
        assertThat(identity("other", LETTER).contentHash())
                .isEqualTo(identity("box", LETTER).contentHash());
        assertThat(identity("box", LETTER).messageHash()).contains(MailIdentity.ofMessage("<1@x>"));
    }

    @Test
    void without_an_id_the_day_counts() {
        String letter = "From: a@example.org\n\nwords\n";
        assertThat(MailIdentity.of("box", mail(letter, DAY.plusSeconds(60)))).isEqualTo(identity("box", letter));
        assertThat(MailIdentity.of("box", mail(letter, DAY.plusSeconds(86_400))).identity())
                .isNotEqualTo(identity("box", letter).identity());
    }

    @Test
    void scraps_that_are_no_letters_are_told_apart() {
        assertThat(identity("box", "scrap one\n").identity())
                .isNotEqualTo(identity("box", "scrap two\n").identity());
        assertThat(identity("box", "X-One: 1\n").identity())
                .isNotEqualTo(identity("box", "X-One: 2\n").identity());
        assertThat(identity("box", "").identity()).hasSize(64);
    }

    private static MailIdentity identity(String mailbox, String letter) {
        return MailIdentity.of(mailbox, mail(letter, DAY));
    }

    private static FetchedMail mail(String letter, Instant receivedAt) {
        byte[] raw = letter.getBytes(StandardCharsets.UTF_8);
        return new FetchedMail(raw, raw.length, false, receivedAt);
    }
}
