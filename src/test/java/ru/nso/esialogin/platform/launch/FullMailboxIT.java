package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.nso.esialogin.ticket.mail.imap.DovecotServer;

/** A full mailbox of a real IMAP server, the service killed every few seconds: run with {@code -Pmail}. */
@Tag("mail")
class FullMailboxIT {
    /** How many letters; 10 000 are measured. */
    private static final int LETTERS = Integer.getInteger("mail.letters", 1_000);

    /** About how many are taken in between two blows. */
    private static final int BETWEEN = Integer.getInteger("mail.between", 200);

    /** Where it is set: the service alone is killed, about so many seconds after each start. */
    private static final int EVERY_SECONDS = Integer.getInteger("mail.every-seconds", 0);

    /** After so many minutes what is left is taken in in peace. */
    private static final int MOST_MINUTES = Integer.getInteger("mail.most-minutes", 15);

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    /** Of its own, for the mail server is another user and passes through no folder of ours. */
    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path mail;

    @Test
    void every_letter_is_taken_in_once() throws Exception {
        try (DovecotServer server = DovecotServer.start(mail);
                StruckService service = new StruckService(new Maildir(server), temporary.resolve("full"))) {
            long begun = System.nanoTime();
            while (service.delivered() < LETTERS) {
                service.deliver();
            }
            Random dice = new Random(20_261_127);
            int blows = EVERY_SECONDS > 0
                    ? service.killEveryFewSeconds(dice, EVERY_SECONDS, Duration.ofMinutes(MOST_MINUTES))
                    : service.strikeAgainAndAgain(dice, BETWEEN);
            service.assertEveryLetterInOnePlace();

            assertThat(blows).isPositive();
            System.out.printf(
                    "%d letters, %d blows, %d s%n",
                    service.delivered(), blows, (System.nanoTime() - begun) / 1_000_000_000L);
        }
    }

    private record Maildir(DovecotServer server) implements StruckService.Postbox {
        @Override
        public int port() {
            return server.port();
        }

        @Override
        public void deliver(String letter) throws IOException {
            server.deliver(letter);
        }

        @Override
        public long unread() throws IOException {
            return server.unread();
        }
    }
}
