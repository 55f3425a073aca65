package ru.nso.esialogin.contactcentre.compare;

import java.util.List;

/**
 * How far a caller is proven, for the operator's eyes: nothing of what was said, or of whom it fits.
 *
 * @param made what was compared, in order
 * @param left comparisons that are left today
 * @param lacking how many more independent facts have to match; not which
 */
public record Progress(List<Made> made, int left, int lacking) {
    /** Copies the list. */
    public Progress {
        made = List.copyOf(made);
    }

    /**
     * A comparison.
     *
     * @param fact what was compared
     * @param result the answer
     */
    public record Made(ComparedFact fact, Comparison.Result result) {}

    /** Before anything was compared. */
    public static Progress none(int left) {
        return new Progress(List.of(), left, Confirmation.NEEDED);
    }

    /** After these comparisons. */
    public static Progress of(List<Comparison> comparisons, int left, int lacking) {
        return new Progress(
                comparisons.stream()
                        .map(comparison -> new Made(comparison.fact(), comparison.result()))
                        .toList(),
                left,
                lacking);
    }

    /** Whether the words for the caller are open. */
    public boolean opens() {
        return lacking == 0;
    }
}
