package ru.nso.esialogin.platform.content;

/** Lines as they grow out of pieces; white space counts once, and a quoted line begins with {@code "> "}. */
final class QuotedLines {
    private static final int DEEPEST_QUOTE = 20;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quoted;
    private boolean emptyLineIsDue;

    void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (Character.isWhitespace(letter) || letter == '\u00a0') {
                separate();
            } else {
                line.append(letter);
            }
        }
    }

    /** Adds words in which line feeds and runs of spaces are meant. */
    void addAsIs(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '\n') {
                breakLine();
            } else {
                line.append(letter);
            }
        }
    }

    void separate() {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    void breakLine() {
        if (line.isEmpty()) {
            emptyLineIsDue = !text.isEmpty();
        } else {
            endLine();
        }
    }

    void endLine() {
        String words = line.toString().stripTrailing();
        line.setLength(0);
        if (!words.isEmpty()) {
            String mark = "> ".repeat(Math.min(quoted, DEEPEST_QUOTE));
            if (emptyLineIsDue) {
                text.append('\n');
            }
            text.append(mark).append(words).append('\n');
            emptyLineIsDue = false;
        }
    }

    void endParagraph() {
        endLine();
        emptyLineIsDue = !text.isEmpty();
    }

    void quote() {
        quoted++;
    }

    void unquote() {
        quoted--;
    }

    String text() {
        endLine();
        return text.toString().strip();
    }
}
