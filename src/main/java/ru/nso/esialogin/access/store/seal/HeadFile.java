package ru.nso.esialogin.access.store.seal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import ru.nso.esialogin.access.seal.Cut;
import ru.nso.esialogin.access.seal.Head;
import ru.nso.esialogin.access.seal.HeadLine;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;

/**
 * The head file of this run of the service. A line is in it for good when the call returns. Not a channel: those close
 * when the thread that writes is interrupted, and a run without its file could vouch for nothing any more.
 */
final class HeadFile {
    private final RandomAccessFile file;
    private final String run;
    private final Marks marks;
    private final Clock clock;
    private long lines;
    private boolean stopped;
    private String markBefore = "";
    private String writtenText = "";
    private Head head;
    private Cut cut;

    /**
     * @param file empty
     * @param head the newest head that the folder told of at the start
     * @param cut the deepest cut that it told of
     */
    HeadFile(RandomAccessFile file, String run, Head head, Cut cut, Marks marks, Clock clock) {
        this.file = file;
        this.run = run;
        this.head = head;
        this.cut = cut;
        this.marks = marks;
        this.clock = clock;
    }

    /** The newest head that is outside the database. */
    synchronized Head head() {
        return head;
    }

    /** Up to where this run knows entries to have ended. */
    synchronized Cut cut() {
        return cut;
    }

    /** Lets entries end: for good when the call returns, whatever becomes of them then. */
    synchronized void cut(NumberSet written, Cut deeper) throws IOException {
        Cut before = cut;
        cut = before.or(deeper);
        try {
            append(written, head, false);
        } catch (IOException e) {
            cut = before;
            throw e;
        }
    }

    /** How many lines this run has written. */
    synchronized long lines() {
        return lines;
    }

    /** Adds a line unless nothing is new. */
    synchronized void vouch(NumberSet written, Head newest) throws IOException {
        boolean sameHead = head.seals() == newest.seals() && head.chain().equals(newest.chain());
        boolean nothingNew = lines > 0 && sameHead && written.text().equals(writtenText);
        if (stopped || nothingNew) {
            return;
        }
        append(written, newest, false);
    }

    /** The last line of a run that ends in good order. */
    synchronized void stop(NumberSet written) throws IOException {
        append(written, head, true);
        stopped = true;
        file.close();
    }

    private void append(NumberSet written, Head newest, boolean last) throws IOException {
        HeadLine.Signed line = new HeadLine(
                        lines + 1,
                        clock.instant(),
                        run,
                        written,
                        newest.seals(),
                        newest.chain(),
                        newest.sealed(),
                        last,
                        cut)
                .sign(markBefore, marks);
        long sound = file.length();
        try {
            file.seek(sound);
            file.write((line.text() + '\n').getBytes(StandardCharsets.US_ASCII));
            file.getFD().sync();
        } catch (IOException e) {
            // Half a line would spoil the next one.
            file.setLength(sound);
            throw e;
        }
        lines++;
        markBefore = line.mark();
        writtenText = written.text();
        head = newest;
    }
}
