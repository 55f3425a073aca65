package ru.nso.esialogin.access.seal;

/**
 * Up to where entries may be gone because their time has ended. Their seals stay.
 *
 * @param seals the last seal whose entry may be gone; 0 while all must be there
 * @param chain the chain at that seal
 */
public record Cut(long seals, String chain) {
    /** Nothing may be gone. */
    public static final Cut NONE = new Cut(0, Seal.BEGINNING);

    /** Short text that {@link #parse} reads. */
    String text() {
        return seals + ":" + chain;
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Cut parse(String text) {
        String[] sides = text.split(":", 2);
        if (sides.length < 2 || sides[1].isEmpty()) {
            throw new IllegalArgumentException("no cut");
        }
        long seals = Long.parseLong(sides[0]);
        if (seals < 1) {
            throw new IllegalArgumentException("no cut");
        }
        return new Cut(seals, sides[1]);
    }

    /** The deeper of both. */
    public Cut or(Cut other) {
        return other.seals > seals ? other : this;
    }
}
