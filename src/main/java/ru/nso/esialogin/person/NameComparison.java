package ru.nso.esialogin.person;

/**
 * Two names, part by part.
 *
 * @param swapped surname and first name stand in each other's place; both then count as {@link PartMatch#AGREE}
 */
public record NameComparison(PartMatch last, PartMatch first, PartMatch middle, boolean swapped) {

    /** How one part of a name compares with the same part of another name. */
    public enum PartMatch {
        /** Equal after normalisation: case, ё/е, hyphens, look-alike letters, known variants of spelling. */
        AGREE,
        /** Both known and not equal. */
        DIFFER,
        /** Cannot be said: empty or unknown on either side, or only a fitting initial is given. */
        MISSING
    }

    private static final PartMatch[] MATCHES = {PartMatch.AGREE, PartMatch.DIFFER, PartMatch.MISSING};
    private static final NameComparison[] ALL = all();

    /** One of the few instances there are: comparing is done millions of times and must not allocate. */
    static NameComparison of(PartMatch last, PartMatch first, PartMatch middle, boolean swapped) {
        int n = MATCHES.length;
        return ALL[((place(last) * n + place(first)) * n + place(middle)) * 2 + (swapped ? 1 : 0)];
    }

    /** Some part is known on both sides and differs. */
    public boolean contradicts() {
        return last == PartMatch.DIFFER || first == PartMatch.DIFFER || middle == PartMatch.DIFFER;
    }

    /** All three parts are known on both sides, agree and stand in their own places. */
    public boolean spelledAlike() {
        return last == PartMatch.AGREE && first == PartMatch.AGREE && middle == PartMatch.AGREE && !swapped;
    }

    /** The place among {@link #MATCHES}. */
    private static int place(PartMatch match) {
        return switch (match) {
            case AGREE -> 0;
            case DIFFER -> 1;
            case MISSING -> 2;
        };
    }

    private static NameComparison[] all() {
        NameComparison[] all = new NameComparison[MATCHES.length * MATCHES.length * MATCHES.length * 2];
        int i = 0;
        for (PartMatch last : MATCHES) {
            for (PartMatch first : MATCHES) {
                for (PartMatch middle : MATCHES) {
                    all[i++] = new NameComparison(last, first, middle, false);
                    all[i++] = new NameComparison(last, first, middle, true);
                }
            }
        }
        return all;
    }
}
