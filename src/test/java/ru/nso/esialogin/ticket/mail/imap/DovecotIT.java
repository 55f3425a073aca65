package ru.nso.esialogin.ticket.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;

/** The mailbox on a real IMAP server: run with {@code -Pmail}. */
@Tag("mail")
@SuppressWarnings("NullAway") // JUnit sets the fields
class DovecotIT {
    private static final int MOST = 1_000_000;

    @TempDir
    Path folder;

    private DovecotServer server;

    @BeforeEach
    void start() throws IOException {
        server = DovecotServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void letters_are_listed_fetched_and_left_unread_until_they_are_done_with() throws Exception {
        deliver("first", "second");
        try (OpenMailbox box = open(settings())) {
            List<Long> uids = box.uids(0);
            FetchedMail mail = box.fetch(uids.get(0), MOST).orElseThrow();

            assertThat(uids).hasSize(2).isSorted();
            assertThat(box.uids(uids.get(1))).isEmpty();
            assertThat(new String(mail.raw(), StandardCharsets.UTF_8)).contains("Дневник не открывается first");
            assertThat(mail.cut()).isFalse();
            assertThat(count("INBOX", Flags.Flag.SEEN)).isZero();

            box.done(uids.get(0));
            box.done(uids.get(0));

            assertThat(count("INBOX", Flags.Flag.SEEN)).isEqualTo(1);
        }
    }

    @Test
    void letters_that_are_done_with_are_moved_once() throws Exception {
        deliver("first");
        try (OpenMailbox box = open(settings().movedTo("Taken"))) {
            long uid = box.uids(0).get(0);
            box.done(uid);
            box.done(uid);

            assertThat(box.uids(0)).isEmpty();
            assertThat(box.fetch(uid, MOST)).isEmpty();
        }
        assertThat(count("Taken", Flags.Flag.SEEN)).isEqualTo(1);
    }

    @Test
    void of_a_letter_that_is_too_large_the_beginning_is_fetched() throws Exception {
        deliver("x".repeat(200_000));
        try (OpenMailbox box = open(settings())) {
            FetchedMail mail = box.fetch(box.uids(0).get(0), 100_000).orElseThrow();

            assertThat(mail.cut()).isTrue();
            assertThat(mail.raw().length).isEqualTo(65_536);
        }
    }

    @Test
    void a_letter_that_somebody_else_removes_is_gone() throws Exception {
        deliver("first");
        try (OpenMailbox box = open(settings())) {
            long uid = box.uids(0).get(0);
            withFolder("INBOX", inbox -> {
                inbox.setFlags(inbox.getMessages(), new Flags(Flags.Flag.DELETED), true);
                inbox.expunge();
                return 0;
            });

            assertThat(box.uids(0)).isEmpty();
            assertThat(box.fetch(uid, MOST)).isEmpty();
        }
    }

    @Test
    void the_server_tells_of_a_new_letter() throws Exception {
        try (OpenMailbox box = open(settings())) {
            assertThat(box.uids(0)).isEmpty();
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
                try {
                    box.await(Duration.ofMinutes(5));
                } catch (MailboxAway | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            deliver("news");
            waiting.get(60, TimeUnit.SECONDS);

            assertThat(box.uids(0)).hasSize(1);
        }
    }

    @Test
    void a_session_that_is_lost_is_told_and_the_next_one_goes_on() throws Exception {
        deliver("first");
        try (OpenMailbox box = open(settings())) {
            List<Long> uids = box.uids(0);
            server.dropSessions();

            assertThatExceptionOfType(MailboxAway.class).isThrownBy(() -> box.fetch(uids.get(0), MOST));
        }
        try (OpenMailbox box = open(settings())) {
            assertThat(box.fetch(box.uids(0).get(0), MOST)).isPresent();
        }
    }

    private TestBox settings() {
        return TestBox.at(server.port());
    }

    private static OpenMailbox open(TestBox settings) throws MailboxAway {
        return new ImapMailbox("box", settings).open();
    }

    private void deliver(String... subjects) throws MessagingException {
        for (String subject : subjects) {
            String letter = "From: a@example.org\r\nSubject: news\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                    + "Дневник не открывается " + subject + "\r\n";
            withFolder("INBOX", inbox -> {
                inbox.appendMessages(new Message[] {
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)))
                });
                return 0;
            });
        }
    }

    private int count(String name, Flags.Flag flag) throws MessagingException {
        return withFolder(name, named -> {
            int counted = 0;
            for (Message message : named.getMessages()) {
                counted += message.isSet(flag) ? 1 : 0;
            }
            return counted;
        });
    }

    private interface Work {
        int at(Folder opened) throws MessagingException;
    }

    private int withFolder(String name, Work work) throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.port(), "help", "secret");
            try (Folder opened = store.getFolder(name)) {
                opened.open(Folder.READ_WRITE);
                return work.at(opened);
            }
        }
    }
}
