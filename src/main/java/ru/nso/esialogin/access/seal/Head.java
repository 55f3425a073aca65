package ru.nso.esialogin.access.seal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the chain reaches.
 *
 * @param seals how many seals there are, which is the number of the last
 * @param chain the chain at the last
 * @param sealed which numbers of each run of the service are sealed, for the runs that may still get entries
 * @param runs the highest ordinal number of a run that the sealer knows of
 */
public record Head(long seals, String chain, Map<String, NumberSet> sealed, long runs) {
    /** Before the first seal. */
    public static final Head BEGINNING = new Head(0, Seal.BEGINNING, Map.of(), 0);

    public Head {
        sealed = new TreeMap<>(sealed);
    }

    /** Short text for {@link #sealed}, such as {@code a1=10,4;b2=3}; {@code -} for none. */
    public static String text(Map<String, NumberSet> sealed) {
        String text = new TreeMap<>(sealed)
                .entrySet().stream()
                        .map(of -> of.getKey() + '=' + of.getValue().text())
                        .collect(Collectors.joining(";"));
        return text.isEmpty() ? "-" : text;
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Map<String, NumberSet> parse(String text) {
        Map<String, NumberSet> sealed = new TreeMap<>();
        if (!text.equals("-")) {
            for (String part : text.split(";", -1)) {
                String[] sides = part.split("=", 2);
                if (sides.length < 2) {
                    throw new IllegalArgumentException("no positions");
                }
                sealed.put(sides[0], NumberSet.parse(sides[1]));
            }
        }
        return sealed;
    }

    /** The mark of the head as it is kept in the database. */
    public String mark(Marks marks, String keyId) {
        byte[] record = new Canonical()
                .text(keyId)
                .number(seals)
                .text(chain)
                .text(text(sealed))
                .number(runs)
                .bytes();
        return marks.of(keyId, "head", record);
    }
}
