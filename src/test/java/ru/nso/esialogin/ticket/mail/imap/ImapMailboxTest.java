package ru.nso.esialogin.ticket.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;
import ru.nso.esialogin.ticket.mail.config.TlsMode;

class ImapMailboxTest {
    private static final int MOST = 1_000_000;
    private static final Instant RECEIVED = Instant.parse("2026-11-27T05:00:00Z");

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
        server.setUser("help@help.example", "help", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void letters_are_listed_fetched_as_they_are_and_left_unread_until_they_are_done_with() throws Exception {
        deliver("first");
        deliver("second");

        try (OpenMailbox box = open(settings())) {
            List<Long> uids = box.uids(0);
            FetchedMail mail = box.fetch(uids.get(0), MOST).orElseThrow();

            assertThat(uids).hasSize(2).isSorted();
            assertThat(box.uids(uids.get(0))).containsExactly(uids.get(1));
            assertThat(box.uids(uids.get(1))).isEmpty();
            assertThat(new String(mail.raw(), StandardCharsets.UTF_8))
                    .contains("Subject: first")
                    .contains("не открывается");
            assertThat(mail.cut()).isFalse();
            assertThat(mail.bytes()).isEqualTo(mail.raw().length);
            assertThat(mail.receivedAt()).isEqualTo(RECEIVED);
            assertThat(unread()).isEqualTo(2);

            box.done(uids.get(0));
            box.done(uids.get(0));

            assertThat(unread()).isEqualTo(1);
            assertThat(box.uids(0)).hasSize(2);
        }
    }

    @Test
    void letters_that_are_done_with_are_moved_where_the_settings_say_so() throws Exception {
        deliver("first");
        try (OpenMailbox box = open(settings().movedTo("Taken"))) {
            long uid = box.uids(0).get(0);
            box.done(uid);
            box.done(uid);

            assertThat(box.uids(0)).isEmpty();
            assertThat(box.fetch(uid, MOST)).isEmpty();
        }
        assertThat(server.getManagers()
                        .getImapHostManager()
                        .getFolder(user(), "Taken")
                        .getMessageCount())
                .isEqualTo(1);
    }

    @Test
    void of_a_letter_that_is_too_large_the_beginning_is_fetched() throws Exception {
        deliver("x".repeat(200_000));
        try (OpenMailbox box = open(settings())) {
            FetchedMail mail = box.fetch(box.uids(0).get(0), 100_000).orElseThrow();

            assertThat(mail.cut()).isTrue();
            assertThat(mail.bytes()).isGreaterThan(200_000);
            assertThat(mail.raw().length).isEqualTo(65_536);
        }
    }

    @Test
    void waiting_ends_when_a_letter_comes() throws Exception {
        try (OpenMailbox box = open(settings())) {
            box.uids(0);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> await(box));
            while (!waiting.isDone()) {
                deliver("news");
            }

            waiting.get(30, TimeUnit.SECONDS);
            assertThat(box.uids(0)).isNotEmpty();
        }
    }

    @Test
    void waiting_without_idle_ends_when_the_mailbox_is_closed() throws Exception {
        CompletableFuture<Void> waiting;
        try (OpenMailbox box = open(settings().polled())) {
            box.uids(0);
            waiting = CompletableFuture.runAsync(() -> await(box));
        }

        waiting.get(30, TimeUnit.SECONDS);
        assertThat(waiting).isCompleted();
    }

    private static void await(OpenMailbox box) {
        try {
            box.await(Duration.ofMinutes(5));
        } catch (MailboxAway | InterruptedException e) {
            assertThat(e).isInstanceOf(MailboxAway.class);
        }
    }

    @Test
    void waiting_ends_with_its_time() throws Exception {
        try (OpenMailbox box = open(settings())) {
            box.uids(0);
            box.await(Duration.ofMillis(50));
            deliver("after");

            assertThat(box.uids(0)).hasSize(1);
        }
    }

    @Test
    void a_connection_that_is_lost_is_told_without_what_the_server_said() throws Exception {
        deliver("first");
        TestBox settings = settings();
        try (OpenMailbox box = open(settings)) {
            server.stop();
            assertThatExceptionOfType(MailboxAway.class)
                    .isThrownBy(() -> box.fetch(1, MOST))
                    .withMessageMatching("\\w+");
        }
        assertThatExceptionOfType(MailboxAway.class).isThrownBy(() -> open(settings));
    }

    @Test
    void a_wrong_password_is_told_without_it() {
        server.setUser("help@help.example", "help", "another");

        assertThatExceptionOfType(MailboxAway.class)
                .isThrownBy(() -> open(settings()))
                .withMessage("AuthenticationFailedException");
    }

    @Test
    void a_password_goes_in_clear_to_this_machine_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImapMailbox("box", settings().over("mail.example.org", TlsMode.NONE)))
                .withMessageContaining("NONE");
        assertThatExceptionOfType(MailboxAway.class)
                .as("a server without TLS, where TLS is wanted")
                .isThrownBy(() -> open(settings().over("localhost", TlsMode.STARTTLS)));
    }

    private TestBox settings() {
        return TestBox.at(server.getImap().getPort());
    }

    private static OpenMailbox open(TestBox settings) throws MailboxAway {
        return new ImapMailbox("box", settings).open();
    }

    private GreenMailUser user() {
        return server.getUserManager().getUser("help");
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(user());
    }

    private long unread() throws FolderException {
        return inbox().getMessages().stream()
                .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    private void deliver(String subject) {
        String letter = "From: a@example.org\r\nSubject: " + subject.substring(0, Math.min(20, subject.length()))
                + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nДневник не открывается " + subject + "\r\n";
        try {
            inbox().appendMessage(
                            new MimeMessage(
                                    Session.getInstance(new Properties()),
                                    new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))),
                            new Flags(),
                            Date.from(RECEIVED));
        } catch (MessagingException | FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
