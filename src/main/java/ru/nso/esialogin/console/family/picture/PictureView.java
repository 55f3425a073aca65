package ru.nso.esialogin.console.family.picture;

import java.util.List;

/**
 * A family as a picture, with the same as a table. Lengths are units of the picture.
 *
 * @param height height of the picture
 * @param sentHeight height of the box of keys that were sent
 * @param description what is to be seen, in words
 * @param sent keys that were sent
 * @param boxes cards
 * @param lines where keys meet
 * @param rows the same as a table
 * @param leftOut how many cards are in the table only, in words; empty: none
 */
public record PictureView(
        int height,
        int sentHeight,
        String description,
        List<SentKey> sent,
        List<Box> boxes,
        List<Line> lines,
        List<Row> rows,
        String leftOut) {

    /** Copies the lists. */
    public PictureView {
        sent = List.copyOf(sent);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /**
     * A key that was sent.
     *
     * @param y its base line
     * @param text kind and mask
     * @param fate what became of it, in a few words
     */
    public record SentKey(int y, String text, String fate) {
        /** Base line of what became of it. */
        public int fateY() {
            return y + 17;
        }
    }

    /**
     * A card.
     *
     * @param y its upper edge
     * @param height its height
     * @param title which card
     * @param labels what stands on it
     */
    public record Box(int y, int height, String title, List<Label> labels) {
        /** Base line of the title. */
        public int titleY() {
            return y + 20;
        }
    }

    /**
     * A line of text on a card.
     *
     * @param y its base line
     * @param x where it begins
     * @param text the text
     * @param style class of the style sheet
     */
    public record Label(int y, int x, String text, String style) {}

    /**
     * A connection from a key that was sent to one on a card.
     *
     * @param path the way
     * @param style class of the style sheet
     */
    public record Line(String path, String style) {}

    /**
     * A key on a card, as a row of the table.
     *
     * @param card number of the card and its subsystem
     * @param who who stands there
     * @param found whether the record is found, and whose it is; empty: not found
     * @param key kind of the key
     * @param onCard what stands on the card, masked
     * @param sent what was sent, masked; empty where it meets nothing
     * @param sign the sign of the meeting
     * @param words the meeting in words
     */
    public record Row(
            String card, String who, String found, String key, String onCard, String sent, String sign, String words) {}
}
