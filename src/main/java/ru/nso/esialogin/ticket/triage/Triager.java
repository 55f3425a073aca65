package ru.nso.esialogin.ticket.triage;

import java.util.List;
import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.reading.ComplaintReader;
import ru.nso.esialogin.ticket.signals.Signals;
import ru.nso.esialogin.ticket.signals.Signals.Heard;

/** Reads a complaint and weighs it. Pure: the same letter always gives the same. */
public final class Triager {
    private final ComplaintReader reader;
    private final Signals signals;
    private final Ranking ranking;
    private final Completeness completeness;

    /**
     * Takes what is needed.
     *
     * @throws IllegalArgumentException if a signal has no weight, or a weight no signal
     */
    public Triager(ComplaintReader reader, Signals signals, Weights weights, Completeness completeness) {
        List<String> unweighed = signals.names().stream()
                .filter(name -> !weights.signals().contains(name))
                .toList();
        List<String> unknown = weights.signals().stream()
                .filter(name -> !signals.names().contains(name))
                .toList();
        if (!unweighed.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Signals without a weight: " + unweighed + "; weights without a signal: " + unknown);
        }
        this.reader = reader;
        this.signals = signals;
        this.ranking = new Ranking(weights);
        this.completeness = completeness;
    }

    /** What is made of a letter or a call. */
    public Understood understand(String subject, String body, Arrival arrival) {
        Complaint complaint = reader.read(subject, body, arrival.seen());
        List<Heard> heard = signals.in(complaint);
        return new Understood(
                complaint,
                ranking.rank(heard, signals.inParts(complaint)),
                completeness.missing(complaint, heard, arrival));
    }
}
