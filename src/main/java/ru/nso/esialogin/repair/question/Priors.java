package ru.nso.esialogin.repair.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.text.PolicyPart;

/**
 * How often each cause is met, as relative weights before anything is known of the case. Data: one weight for each
 * basis, for "none of the known causes", and, where somebody counted, for single causes. A new cause has the weight of
 * its basis until then.
 */
public final class Priors implements PolicyPart {
    private static final String FILE = "/repair/priors.csv";
    private static final String NO_CAUSE = "NO_CAUSE";

    private final Map<String, Double> weights;

    private Priors(Map<String, Double> weights) {
        this.weights = weights;
    }

    /**
     * The weights that ship with the catalogue.
     *
     * @throws IllegalStateException if a line is broken or a weight that is always needed is missing
     */
    public static Priors shipped() {
        try (InputStream in = Priors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not there");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static Priors read(BufferedReader lines) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int comma = line.indexOf(',');
                if (comma < 0) {
                    throw new IllegalStateException(FILE + ": a line is a name, a comma, a weight");
                }
                double weight = Double.parseDouble(line.substring(comma + 1).strip());
                if (!(weight > 0) || weights.put(line.substring(0, comma).strip(), weight) != null) {
                    throw new IllegalStateException(FILE + ": weights are positive, and each name has one");
                }
            }
        }
        Priors priors = new Priors(Map.copyOf(weights));
        priors.ofNoCause();
        for (Basis basis : Basis.values()) {
            priors.weight(basis.name());
        }
        return priors;
    }

    /** Weight of a cause. */
    public double of(CauseEntry cause) {
        Double counted = weights.get(cause.code().toString());
        return counted != null ? counted : weight(cause.basis().name());
    }

    /** Weight of "none of the causes we know". */
    public double ofNoCause() {
        return weight(NO_CAUSE);
    }

    @Override
    public String described() {
        return new TreeMap<>(weights).toString();
    }

    private double weight(String name) {
        Double weight = weights.get(name);
        if (weight == null) {
            throw new IllegalStateException(FILE + " has no line for " + name);
        }
        return weight;
    }
}
