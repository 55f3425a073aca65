package ru.nso.esialogin.access.seal;

import java.util.Optional;

/** What is true of the lines of head files for any text at all, with and without the right mark at its end. */
public final class HeadLineLaw {
    private static final PlainMarks MARKS = new PlainMarks();

    private HeadLineLaw() {}

    /** A line is none of ours, or is read as the same when it is printed. */
    public static void hold(String text) {
        byte[] signed = new Canonical().text("").text(text).bytes();
        isReadAsTheSame(text);
        isReadAsTheSame(text + ' ' + MARKS.of(MARKS.activeKeyId(), "line", signed));
        HeadLine.markOf(text);
    }

    private static void isReadAsTheSame(String line) {
        HeadLine.read(line, "", MARKS).ifPresent(read -> {
            String printed = printed(read);
            if (!HeadLine.read(printed, "", MARKS).map(HeadLineLaw::printed).equals(Optional.of(printed))) {
                throw new AssertionError("a line as it is printed is read as another one");
            }
        });
    }

    private static String printed(HeadLine line) {
        return line.sign("", MARKS).text();
    }
}
