package ru.nso.esialogin.ticket.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.rules.CauseCode;

/** For which causes each signal speaks, and how loud. */
public final class Weights {
    private final Map<String, List<Weight>> bySignal = new TreeMap<>();

    /**
     * Reads the table, {@code signal,cause,weight} in each line.
     *
     * @throws IllegalArgumentException if a line cannot be read
     */
    public Weights(Collection<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(",", -1);
                if (cells.length != 3) {
                    throw new IllegalArgumentException("A weight is written signal,cause,weight: " + line);
                }
                bySignal.computeIfAbsent(cells[0], unused -> new ArrayList<>()).add(Weight.read(cells[1], cells[2]));
            }
        }
    }

    /** The signals that have weights. */
    public Collection<String> signals() {
        return bySignal.keySet();
    }

    /** The causes the table names, but for whole groups. */
    public List<CauseCode> causes() {
        return bySignal.values().stream()
                .flatMap(List::stream)
                .flatMap(weight -> weight.cause().stream())
                .distinct()
                .toList();
    }

    List<Weight> of(String signal) {
        return bySignal.getOrDefault(signal, List.of());
    }

    /** What a signal says of a cause, or of all causes of a series. */
    record Weight(char series, Optional<CauseCode> cause, double value, boolean proof) {
        static Weight read(String cause, String value) {
            boolean proof = value.endsWith("!");
            double number = Double.parseDouble(proof ? value.substring(0, value.length() - 1) : value);
            Optional<CauseCode> code = cause.endsWith("*") ? Optional.empty() : Optional.of(CauseCode.of(cause));
            return new Weight(cause.charAt(0), code, number, proof);
        }

        boolean isOf(CauseCode code) {
            return cause.isPresent() ? cause.get().equals(code) : code.series() == series;
        }
    }
}
