package ru.nso.esialogin.ticket.triage;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import ru.nso.esialogin.ticket.likeness.Alike;
import ru.nso.esialogin.ticket.likeness.Likeness;
import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.reading.ComplaintReader;
import ru.nso.esialogin.ticket.signals.Signals;
import ru.nso.esialogin.ticket.signals.Signals.Heard;

/** Reads a complaint and weighs it. Pure: the same letter always gives the same. */
public final class Triager {
    private final ComplaintReader reader;
    private final Signals signals;
    private final Supplier<Likeness> likeness;
    private final Ranking ranking;
    private final Completeness completeness;

    /**
     * Takes what is needed.
     *
     * @param likeness waited for by the first complaint
     * @throws IllegalArgumentException if a signal has no weight, or a weight no signal
     */
    public Triager(
            ComplaintReader reader,
            Signals signals,
            Supplier<Likeness> likeness,
            Weights weights,
            Completeness completeness) {
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
        this.likeness = likeness;
        this.ranking = new Ranking(weights);
        this.completeness = completeness;
    }

    /** What a text says and names, without a guess at its cause. */
    public Complaint read(String subject, String body) {
        return reader.read(subject, body);
    }

    /** What is made of a letter or a call. */
    public Understood understand(String subject, String body, Arrival arrival) {
        Complaint complaint = reader.read(subject, body, arrival.seen());
        List<Heard> heard = signals.in(complaint);
        Alike alike = likeness.get().of(complaint, heard);
        Set<Missing> missing = completeness.missing(complaint, heard, alike.isClose(), arrival);
        boolean tellsSomething = !missing.contains(Missing.DESCRIPTION);
        List<Voice> parts = complaint.parts().stream()
                .map(part -> part(part, tellsSomething))
                .toList();
        Voice whole = new Voice(heard, tellsSomething ? alike : Alike.NOTHING);
        return new Understood(complaint, ranking.rank(whole, parts), missing);
    }

    /** The parts of what tells nothing are like nothing. */
    private Voice part(Complaint part, boolean tellsSomething) {
        List<Heard> heard = signals.in(part);
        return new Voice(heard, tellsSomething ? likeness.get().of(part, heard) : Alike.NOTHING);
    }
}
