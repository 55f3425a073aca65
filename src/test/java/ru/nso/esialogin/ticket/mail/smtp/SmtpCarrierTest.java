package ru.nso.esialogin.ticket.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.ticket.outbox.Delivery;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.SomeLetter;
import ru.nso.esialogin.ticket.outbox.Trouble;

class SmtpCarrierTest {
    private static final Clock CLOCK = Clock.fixed(SomeLetter.AT, ZoneOffset.UTC);

    private static void noteNothing() {
        // Most tests look at what is carried alone.
    }

    private static OutgoingLetter letter(String address, boolean automatic) {
        return SomeLetter.to(address, automatic, LetterState.SENDING, SomeLetter.AT);
    }

    private static SmtpCarrier to(int port) {
        return new SmtpCarrier(Smtp.at(port), CLOCK);
    }

    @Test
    void a_letter_arrives_with_its_id_its_thread_and_its_words() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            SmtpCarrier carrier = to(server.getSmtp().getPort());

            assertThat(carrier.carry(letter("snegireva@example.org", true), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Taken());
            assertThat(carrier.carry(letter("anna@школа.рф", false), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Taken());

            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            MimeMessage first = received[0];
            assertThat(first.getMessageID()).isEqualTo("<0193-7.1@help-obr.ru>");
            assertThat(first.getSubject()).isEqualTo("Вход в «Электронную школу» [#0193-7]");
            assertThat(first.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo("Здравствуйте!\n\nВойдите по СНИЛС.");
            assertThat(first.getHeader("In-Reply-To")).containsExactly("<first@example.org>");
            assertThat(first.getHeader("References")).containsExactly("<first@example.org>");
            assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-replied");
            assertThat(first.getFrom()[0].toString()).contains("novosib@help-obr.ru");
            assertThat(received[1].getHeader("Auto-Submitted")).isNull();
            assertThat(received[1].getAllRecipients()[0].toString()).isEqualTo("anna@xn--80atdl2c.xn--p1ai");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL,451 later,NOT_NOW", "RCPT,450 full,NOT_NOW", "DATA,452 later,NOT_NOW", "'.',421 later,NOT_NOW",
        "EHLO,'',UNREACHABLE", "MAIL,'',UNREACHABLE", "RCPT,'',UNREACHABLE", "DATA,'',UNREACHABLE"
    })
    void what_was_certainly_not_taken_may_be_tried_again(String verb, String answer, Trouble why) throws IOException {
        try (BreakingServer server = new BreakingServer(Map.of(verb, answer))) {
            assertThat(to(server.port()).carry(letter("a@example.org", false), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Later(why));
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL,553 no", "MAIL,530 log in", "MAIL,535 no", "MAIL,554 no", "RCPT,530 log in", "DATA,535 no"})
    void who_refuses_us_may_be_asked_again_when_that_is_mended(String verb, String answer) throws IOException {
        try (BreakingServer server = new BreakingServer(Map.of(verb, answer))) {
            assertThat(to(server.port()).carry(letter("a@example.org", false), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Later(Trouble.SENDER));
        }
    }

    @ParameterizedTest
    @CsvSource({"RCPT,550 nobody", "DATA,554 no", "'.',550 spam"})
    void what_is_refused_for_good_is_not(String verb, String answer) throws IOException {
        try (BreakingServer server = new BreakingServer(Map.of(verb, answer))) {
            assertThat(to(server.port()).carry(letter("a@example.org", false), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Never(Trouble.REFUSED));
        }
    }

    @Test
    void where_the_line_breaks_behind_the_last_word_nobody_knows() throws IOException {
        try (BreakingServer server = new BreakingServer(Map.of(".", ""))) {
            assertThat(to(server.port()).carry(letter("a@example.org", false), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Unknown());
            assertThat(server.given()).isEqualTo(1);
        }
    }

    @Test
    void a_goodbye_that_fails_takes_nothing_back() throws IOException {
        try (BreakingServer server = new BreakingServer(Map.of("QUIT", ""))) {
            assertThat(to(server.port()).carry(letter("a@example.org", false), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Taken());
        }
    }

    @Test
    void no_word_is_handed_over_unless_it_is_noted_before() throws IOException {
        try (BreakingServer server = new BreakingServer(Map.of())) {
            AtomicInteger noted = new AtomicInteger();
            assertThat(to(server.port()).carry(letter("a@example.org", false), noted::incrementAndGet))
                    .isEqualTo(new Delivery.Taken());
            assertThat(noted).hasValue(1);

            SmtpCarrier carrier = to(server.port());
            OutgoingLetter letter = letter("a@example.org", false);
            assertThatThrownBy(() -> carrier.carry(letter, () -> {
                        throw new IllegalStateException("the database is away");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(server.given()).isEqualTo(1);
        }
    }

    @Test
    void addresses_that_no_letter_reaches_are_not_tried() {
        assertThat(to(1).carry(letter("анна@example.org", false), SmtpCarrierTest::noteNothing))
                .isEqualTo(new Delivery.Never(Trouble.ADDRESS));
        assertThat(to(1).carry(letter("a@example.org", false), SmtpCarrierTest::noteNothing))
                .isEqualTo(new Delivery.Later(Trouble.UNREACHABLE));
    }

    @Test
    void a_line_that_cannot_be_made_safe_carries_nothing() throws IOException {
        try (BreakingServer server = new BreakingServer(Map.of())) {
            Smtp settings =
                    new Smtp(Optional.of("127.0.0.1"), server.port(), SmtpSettings.Security.STARTTLS, Optional.empty());
            assertThat(new SmtpCarrier(settings, CLOCK)
                            .carry(letter("a@example.org", false), SmtpCarrierTest::noteNothing))
                    .isEqualTo(new Delivery.Later(Trouble.UNREACHABLE));
            assertThat(server.given()).isZero();
        }
    }

    @Test
    void without_a_server_there_is_none() {
        assertThat(new SmtpCarrier(new Smtp(Optional.empty(), 25, SmtpSettings.Security.NONE, Optional.empty()), CLOCK)
                        .isThere())
                .isFalse();
    }
}
