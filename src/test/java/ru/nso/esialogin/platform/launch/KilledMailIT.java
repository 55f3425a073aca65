package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.nso.esialogin.platform.launch.StruckService.Blow;

/**
 * The service, its database and the road to the mail server break while letters are taken in: in every transaction of a
 * letter, and then wherever it happens. Each letter is in one place in the end, once.
 */
class KilledMailIT {
    private static final int LETTERS = 120;
    private static final int BETWEEN = 30;

    /** Conditions of a trigger: the transactions that a letter goes through, the next as soon as the one before is over. */
    private static final List<String> TRANSACTIONS = List.of(
            "new.state = 'FOUND'",
            "new.state = 'STORED' and new.attempts = 0",
            "new.decided_at is not null and new.marked_at is null",
            "new.marked_at is not null");

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

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
    void broken_in_every_transaction_of_a_letter_nothing_is_lost_and_nothing_doubled() throws Exception {
        try (StruckService service = new StruckService(new InMemory(server), temporary.resolve("points"))) {
            service.deliver();
            for (String transaction : TRANSACTIONS) {
                for (Blow blow : Blow.values()) {
                    service.strikeIn(transaction, blow);
                }
            }
            service.assertEveryLetterInOnePlace();
        }
    }

    @Test
    void killed_again_and_again_a_mailbox_is_taken_in_without_loss_or_double() throws Exception {
        try (StruckService service = new StruckService(new InMemory(server), temporary.resolve("again"))) {
            while (service.delivered() < LETTERS) {
                service.deliver();
            }
            assertThat(service.strikeAgainAndAgain(new Random(20_261_127), BETWEEN))
                    .isPositive();
            service.assertEveryLetterInOnePlace();
        }
    }

    /** A mail server within the test. */
    private record InMemory(GreenMail server) implements StruckService.Postbox {
        @Override
        public int port() {
            return server.getImap().getPort();
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // the server of the test asks for one
        public void deliver(String letter) throws FolderException, MessagingException {
            inbox().appendMessage(
                            new MimeMessage(
                                    Session.getInstance(new Properties()),
                                    new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))),
                            new Flags(),
                            new Date());
        }

        @Override
        public long unread() throws FolderException {
            return inbox().getMessages().stream()
                    .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                    .count();
        }

        private MailFolder inbox() throws FolderException {
            return server.getManagers()
                    .getImapHostManager()
                    .getInbox(server.getUserManager().getUser("help"));
        }
    }
}
