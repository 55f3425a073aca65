package ru.nso.esialogin.ticket.likeness;

import java.util.Map;
import ru.nso.esialogin.rules.CauseCode;

/**
 * How alike a complaint is to those told before.
 *
 * @param closest the greatest cosine, from 0 to 1
 * @param shares for each cause its share of the likeness; together 1, or nothing where too little is said
 */
public record Alike(double closest, Map<CauseCode, Double> shares) {
    /** Like nothing. */
    public static final Alike NOTHING = new Alike(0, Map.of());

    /** What says only that something is broken stays below. */
    private static final double CLOSE = 0.24;

    /** Copies the map. */
    public Alike {
        shares = Map.copyOf(shares);
    }

    /** Whether somebody told of the same trouble before. */
    public boolean isClose() {
        return closest >= CLOSE;
    }
}
