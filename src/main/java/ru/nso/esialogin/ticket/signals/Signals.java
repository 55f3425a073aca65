package ru.nso.esialogin.ticket.signals;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.words.Lexicon;
import ru.nso.esialogin.ticket.words.Phrase;

/** All signals the service knows, by name. */
public final class Signals {
    private final List<Known> all;

    /**
     * Reads the phrases of the signals.
     *
     * @throws IllegalArgumentException if a signal is not marked, two have one name, or a phrase cannot be read
     */
    public Signals(Collection<? extends Signal> signals, Lexicon lexicon) {
        this.all = signals.stream()
                .map(signal -> Known.of(signal, lexicon))
                .sorted(Comparator.comparing(Known::name))
                .toList();
        if (names().stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two signals have one name: " + names());
        }
    }

    /** Their names. */
    public List<String> names() {
        return all.stream().map(Known::name).toList();
    }

    /** What the complaint says. */
    public List<Heard> in(Complaint complaint) {
        return all.stream()
                .filter(known -> known.isIn(complaint))
                .map(known -> new Heard(known.name, known.reason))
                .toList();
    }

    /**
     * A signal that a complaint gives.
     *
     * @param name in the table of weights
     * @param reason what was understood, in Russian
     */
    public record Heard(String name, String reason) {}

    private record Known(Signal signal, String name, String reason, List<Phrase> phrases) {
        static Known of(Signal signal, Lexicon lexicon) {
            Says says = signal.getClass().getAnnotation(Says.class);
            if (says == null) {
                throw new IllegalArgumentException(signal.getClass().getName() + " is not marked with @Says");
            }
            return new Known(
                    signal,
                    says.name(),
                    says.reason(),
                    Arrays.stream(says.phrases()).map(lexicon::phrase).toList());
        }

        boolean isIn(Complaint complaint) {
            return signal.isIn(complaint, phrases.stream().anyMatch(phrase -> phrase.isSaidIn(complaint.words())));
        }
    }
}
