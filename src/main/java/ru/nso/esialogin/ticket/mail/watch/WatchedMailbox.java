package ru.nso.esialogin.ticket.mail.watch;

import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.intake.box.MailSource;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.run.MailRun;

/** Looks at one mailbox until the service stops. What breaks, mailbox or database, is tried again, less and less often. */
final class WatchedMailbox {
    private static final Logger LOG = Logger.getLogger(WatchedMailbox.class);
    private static final long FIRST_WAIT_MILLIS = 2_000;
    private static final long LONGEST_WAIT_MILLIS = 120_000;
    private static final long WHOLE_EVERY_NANOS = Duration.ofMinutes(10).toNanos();
    private static final long STOP_MILLIS = 10_000;

    private final MailSource source;
    private final MailRun run;
    private final MailLedger ledger;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile @Nullable OpenMailbox open;

    WatchedMailbox(MailSource source, MailRun run, MailLedger ledger) {
        this.source = source;
        this.run = run;
        this.ledger = ledger;
        this.thread = new Thread(this::watch, "mail-" + source.mailbox());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** The letter under way is ended; whoever waits is woken. */
    void stop() {
        stopped = true;
        thread.interrupt();
        @Nullable OpenMailbox box = open;
        if (box != null) {
            box.close();
        }
    }

    void join() {
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        long wait = FIRST_WAIT_MILLIS;
        while (!stopped) {
            long begun = System.nanoTime();
            try (OpenMailbox box = source.open()) {
                open = box;
                look(box);
            } catch (InterruptedException e) {
                return;
            } catch (MailboxAway | RuntimeException e) {
                failed(e);
            } finally {
                open = null;
            }
            if (System.nanoTime() - begun > Duration.ofMinutes(1).toNanos()) {
                wait = FIRST_WAIT_MILLIS;
            }
            if (!stopped && !rested(wait)) {
                return;
            }
            wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
        }
    }

    private void look(OpenMailbox box) throws MailboxAway, InterruptedException {
        Optional<Long> lastWhole = Optional.empty();
        while (!stopped) {
            boolean whole = lastWhole
                    .filter(last -> System.nanoTime() - last < WHOLE_EVERY_NANOS)
                    .isEmpty();
            Optional<Integer> waiting = run.look(source.mailbox(), box, whole);
            if (waiting.isPresent() && whole) {
                lastWhole = Optional.of(System.nanoTime());
            }
            box.await(source.pollEvery());
        }
    }

    /** What a mail server says may repeat an address: only the kind of failure is told. */
    private void failed(Exception e) {
        if (stopped) {
            return;
        }
        String why = e instanceof MailboxAway away
                ? String.valueOf(away.getMessage())
                : e.getClass().getSimpleName();
        LOG.warnf("Mailbox %s cannot be looked at (%s); it is tried again", source.mailbox(), why);
        try {
            ledger.failed(source.mailbox(), why);
        } catch (RuntimeException database) {
            LOG.warnf("That could not be noted either (%s)", database.getClass().getSimpleName());
        }
    }

    private static boolean rested(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
