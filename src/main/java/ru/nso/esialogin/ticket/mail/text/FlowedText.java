package ru.nso.esialogin.ticket.mail.text;

/** Paragraphs of text that was sent as {@code format=flowed} (RFC 3676): lines that end with a space go on. */
public final class FlowedText {
    private static final String SIGNATURE = "-- ";
    private static final int DEEPEST_QUOTE = 20;

    private FlowedText() {}

    /**
     * The paragraphs, {@code "> "} before each that is quoted.
     *
     * @param dropSpaces whether the space at the end of a line is no part of the text
     */
    public static String join(String text, boolean dropSpaces) {
        StringBuilder paragraphs = new StringBuilder();
        int openDepth = -1;
        for (String line : text.lines().toList()) {
            int depth = depth(line);
            String words = line.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean signature = words.equals(SIGNATURE);
            if (openDepth != depth || signature) {
                paragraphs.append(openDepth < 0 ? "" : "\n").append("> ".repeat(Math.min(depth, DEEPEST_QUOTE)));
            }
            boolean goesOn = words.endsWith(" ") && !signature;
            paragraphs.append(goesOn && dropSpaces ? words.substring(0, words.length() - 1) : words);
            if (!goesOn) {
                paragraphs.append('\n');
            }
            openDepth = goesOn ? depth : -1;
        }
        return paragraphs.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
