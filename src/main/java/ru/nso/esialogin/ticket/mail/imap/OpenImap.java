package ru.nso.esialogin.ticket.mail.imap;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;

/** An open folder of an IMAP server. */
final class OpenImap implements OpenMailbox {
    /** What is kept of a letter that is too large: its head and some words. */
    private static final int BEGINNING = 65_536;

    private static final ScheduledExecutorService ALARM = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "mail-alarm");
        thread.setDaemon(true);
        return thread;
    });

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final Optional<IMAPFolder> moved;
    private final boolean idle;
    private final long uidValidity;
    private final AtomicBoolean came = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    OpenImap(IMAPStore store, IMAPFolder folder, Optional<IMAPFolder> moved, boolean idle) throws MessagingException {
        this.store = store;
        this.folder = folder;
        this.moved = moved;
        this.idle = idle;
        this.uidValidity = folder.getUIDValidity();
        folder.addMessageCountListener(new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent event) {
                came.set(true);
            }
        });
    }

    @Override
    public long uidValidity() {
        return uidValidity;
    }

    @Override
    public List<Long> uids(long behind) throws MailboxAway {
        try {
            came.set(false);
            // Letters that the server has not told of yet would be left out of the list.
            ask();
            Message[] listed = folder.getMessagesByUID(behind + 1, UIDFolder.LASTUID);
            long[] uids = new long[listed.length];
            for (int i = 0; i < listed.length; i++) {
                @Nullable Message message = listed[i];
                uids[i] = message == null ? -1 : folder.getUID(message);
            }
            // Asked for what is behind the last letter, a server names the last letter.
            return Arrays.stream(uids)
                    .filter(uid -> uid > behind)
                    .sorted()
                    .distinct()
                    .boxed()
                    .toList();
        } catch (MessagingException | RuntimeException e) {
            throw ImapMailbox.away(e);
        }
    }

    @Override
    public Optional<FetchedMail> fetch(long uid, int mostBytes) throws MailboxAway {
        @Nullable IMAPMessage message = null;
        try {
            message = (IMAPMessage) folder.getMessageByUID(uid);
            if (message == null || message.isExpunged()) {
                return Optional.empty();
            }
            message.setPeek(true);
            int told = message.getSize();
            @Nullable Date received = message.getReceivedDate();
            boolean large = told > mostBytes;
            byte[] raw;
            try (InputStream in = message.getMimeStream()) {
                raw = in.readNBytes(large ? BEGINNING : mostBytes + 1);
            }
            boolean cut = large || raw.length > mostBytes;
            return Optional.of(new FetchedMail(
                    cut ? Arrays.copyOf(raw, Math.min(raw.length, BEGINNING)) : raw,
                    Math.max(told, raw.length),
                    cut,
                    received == null ? Instant.EPOCH : received.toInstant()));
        } catch (MessageRemovedException e) {
            return Optional.empty();
        } catch (MessagingException | IOException | RuntimeException e) {
            if (message != null && message.isExpunged()) {
                return Optional.empty();
            }
            throw ImapMailbox.away(e);
        }
    }

    @Override
    public void done(long uid) throws MailboxAway {
        try {
            @Nullable Message message = folder.getMessageByUID(uid);
            if (message == null) {
                return;
            }
            message.setFlag(Flags.Flag.SEEN, true);
            if (moved.isPresent()) {
                move(message, moved.get());
            }
        } catch (MessageRemovedException e) {
            // Somebody else has taken it out of the folder: nobody has to be told any more.
            return;
        } catch (MessagingException | RuntimeException e) {
            throw ImapMailbox.away(e);
        }
    }

    private void move(Message message, IMAPFolder target) throws MessagingException {
        Message[] one = {message};
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(one, target);
            return;
        }
        folder.copyMessages(one, target);
        message.setFlag(Flags.Flag.DELETED, true);
        // Without UIDPLUS others' deleted letters would go too; ours stays, marked as deleted.
        if (store.hasCapability("UIDPLUS")) {
            folder.expunge(one);
        }
    }

    @Override
    public void await(Duration longest) throws MailboxAway, InterruptedException {
        if (came.get()) {
            return;
        }
        try {
            if (!idle) {
                if (!closed.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                    wake();
                }
                return;
            }
            ScheduledFuture<?> alarm = ALARM.schedule(this::wake, longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                folder.idle(true);
            } finally {
                alarm.cancel(false);
            }
        } catch (MessagingException | RuntimeException e) {
            throw ImapMailbox.away(e);
        }
    }

    /** Any command ends the waiting; a connection that is dead breaks at it. */
    private void wake() {
        try {
            ask();
        } catch (MessagingException | RuntimeException e) {
            // Whoever waits learns of it.
            return;
        }
    }

    private void ask() throws MessagingException {
        folder.doCommand(protocol -> {
            protocol.noop();
            return true;
        });
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            folder.close(false);
        } catch (MessagingException | RuntimeException e) {
            // It is not open any more.
        }
        try {
            store.close();
        } catch (MessagingException | RuntimeException e) {
            // Nor is this.
        }
    }
}
