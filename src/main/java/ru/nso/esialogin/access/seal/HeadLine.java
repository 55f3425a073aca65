package ru.nso.esialogin.access.seal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one run of the service vouches for outside the database: a line of its head file. Each line is marked together
 * with the mark of the line before, so that none can be left out.
 *
 * @param sequence number of the line in its file, from 1 on
 * @param at when
 * @param run the run of the service whose file it is
 * @param written numbers whose entries this run knows to be in the database
 * @param seals how many seals there are
 * @param chain the chain at the last of them
 * @param sealed which numbers of each run are sealed, for the runs that may still get entries
 * @param stopped whether the run ended in good order and this is its last line
 * @param cut up to where the run knows entries to have ended
 */
public record HeadLine(
        long sequence,
        Instant at,
        String run,
        NumberSet written,
        long seals,
        String chain,
        Map<String, NumberSet> sealed,
        boolean stopped,
        Cut cut) {
    /** Before any entry has ended. */
    private static final String FORM = "1";

    private static final int PARTS = 11;

    /** With a cut behind the rest. */
    private static final String FORM_WITH_CUT = "2";

    public HeadLine {
        sealed = new TreeMap<>(sealed);
    }

    /** The line as it is written, without line break. */
    public Signed sign(String markBefore, Marks marks) {
        String keyId = marks.activeKeyId();
        boolean cutOff = cut.seals() > 0;
        String text = String.join(
                " ",
                cutOff ? FORM_WITH_CUT : FORM,
                Long.toString(sequence),
                at.toString(),
                run,
                written.text(),
                Long.toString(seals),
                chain.isEmpty() ? "-" : chain,
                Head.text(sealed),
                stopped ? "stopped" : "running",
                cutOff ? cut.text() + ' ' + keyId : keyId);
        String mark = mark(text, markBefore, keyId, marks);
        return new Signed(text + ' ' + mark, mark);
    }

    /**
     * Reads a line; nothing if it is not one of ours at this place.
     *
     * @param markBefore the mark of the line before; empty for the first
     */
    public static Optional<HeadLine> read(String line, String markBefore, Marks marks) {
        String[] parts = line.split(" ", -1);
        boolean cutOff = parts[0].equals(FORM_WITH_CUT);
        int last = cutOff ? PARTS : PARTS - 1;
        if (!(cutOff || parts[0].equals(FORM)) || parts.length != last + 1 || !marks.knows(parts[last - 1])) {
            return Optional.empty();
        }
        String text = line.substring(0, line.lastIndexOf(' '));
        if (!mark(text, markBefore, parts[last - 1], marks).equals(parts[last])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HeadLine(
                    Long.parseLong(parts[1]),
                    Instant.parse(parts[2]),
                    parts[3],
                    NumberSet.parse(parts[4]),
                    Long.parseLong(parts[5]),
                    parts[6].equals("-") ? Seal.BEGINNING : parts[6],
                    Head.parse(parts[7]),
                    parts[8].equals("stopped"),
                    cutOff ? Cut.parse(parts[9]) : Cut.NONE));
        } catch (IllegalArgumentException | DateTimeException noLine) {
            return Optional.empty(); // whoever has the key has signed something else
        }
    }

    /** The mark at the end of a line. */
    public static String markOf(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static String mark(String text, String markBefore, String keyId, Marks marks) {
        return marks.of(
                keyId, "line", new Canonical().text(markBefore).text(text).bytes());
    }

    /**
     * A line with its mark.
     *
     * @param text the line, the mark at its end
     * @param mark for the next line
     */
    public record Signed(String text, String mark) {}
}
