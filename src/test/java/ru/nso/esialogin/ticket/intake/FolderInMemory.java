package ru.nso.esialogin.ticket.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;

/** A mailbox whose connection breaks where a test wants it to. */
public final class FolderInMemory implements OpenMailbox {
    private static final Instant RECEIVED = Instant.parse("2026-11-27T05:00:00Z");

    private final Map<Long, FetchedMail> letters = new TreeMap<>();
    private final List<Long> done = new ArrayList<>();
    private long validity = 1;
    private long last;
    private int callsUntilBreak = Integer.MAX_VALUE;

    /** Delivers a letter; its number. */
    public long deliver(String letter) {
        return deliver(letter, RECEIVED);
    }

    long deliver(String letter, Instant receivedAt) {
        byte[] raw = letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        last++;
        letters.put(last, new FetchedMail(raw, raw.length, false, receivedAt));
        return last;
    }

    /** The server numbers all letters anew. */
    void numberAnew() {
        List<FetchedMail> all = List.copyOf(letters.values());
        letters.clear();
        validity++;
        last = 100;
        all.forEach(letter -> letters.put(++last, letter));
    }

    void remove(long uid) {
        letters.remove(uid);
    }

    /** The connection breaks at the call after so many. */
    void breakAfter(int calls) {
        callsUntilBreak = calls;
    }

    void mend() {
        callsUntilBreak = Integer.MAX_VALUE;
    }

    /** Letters that are marked as done with. */
    List<Long> done() {
        return List.copyOf(done);
    }

    int size() {
        return letters.size();
    }

    @Override
    public long uidValidity() {
        return validity;
    }

    @Override
    public List<Long> uids(long behind) throws MailboxAway {
        call();
        return letters.keySet().stream().filter(uid -> uid > behind).toList();
    }

    @Override
    public Optional<FetchedMail> fetch(long uid, int mostBytes) throws MailboxAway {
        call();
        return Optional.ofNullable(letters.get(uid))
                .map(mail -> mail.bytes() <= mostBytes
                        ? mail
                        : new FetchedMail(new byte[0], mail.bytes(), true, mail.receivedAt()));
    }

    @Override
    public void done(long uid) throws MailboxAway {
        call();
        done.add(uid);
    }

    @Override
    public void await(Duration longest) {
        throw new UnsupportedOperationException("no test waits");
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    private void call() throws MailboxAway {
        if (callsUntilBreak == 0) {
            throw new MailboxAway("broken by the test");
        }
        callsUntilBreak--;
    }
}
