package ru.nso.esialogin.ticket.mail.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailSource;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;

/**
 * Letters beside a list of them, the first line the first letter. Lines are only ever added: the number of a letter is
 * that of its line.
 */
public final class ShippedMailbox implements MailSource, OpenMailbox {
    /** Name of the mailbox of the demo. */
    public static final String DEMO = "demo";

    private static final String FOLDER = "/demo/mail/";

    private final List<String> names;
    private final Clock clock;

    /** The mailbox of the demo. */
    public ShippedMailbox(Clock clock) {
        this.names = new String(resource("letters.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        this.clock = clock;
    }

    @Override
    public String mailbox() {
        return DEMO;
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofDays(1);
    }

    @Override
    public OpenMailbox open() {
        return this;
    }

    @Override
    public long uidValidity() {
        return 1;
    }

    @Override
    public List<Long> uids(long behind) {
        return LongStream.rangeClosed(behind + 1, names.size()).boxed().toList();
    }

    @Override
    public Optional<FetchedMail> fetch(long uid, int mostBytes) {
        byte[] raw = resource(names.get((int) uid - 1) + ".eml");
        return Optional.of(new FetchedMail(raw, raw.length, false, clock.instant()));
    }

    @Override
    public void done(long uid) {
        // Nobody else looks at it.
    }

    @Override
    public void await(Duration longest) {
        // Nothing ever comes.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream file = ShippedMailbox.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("a letter of the demo is missing: " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter of the demo cannot be read", e);
        }
    }
}
