package ru.nso.esialogin.ticket.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import ru.nso.esialogin.ticket.extraction.NameReader;
import ru.nso.esialogin.ticket.extraction.NameWords;
import ru.nso.esialogin.ticket.likeness.Likeness;
import ru.nso.esialogin.ticket.likeness.Told;
import ru.nso.esialogin.ticket.reading.ComplaintReader;
import ru.nso.esialogin.ticket.signals.Signal;
import ru.nso.esialogin.ticket.signals.Signals;
import ru.nso.esialogin.ticket.triage.Completeness;
import ru.nso.esialogin.ticket.triage.CompletenessWords;
import ru.nso.esialogin.ticket.triage.Triager;
import ru.nso.esialogin.ticket.triage.Weights;
import ru.nso.esialogin.ticket.words.Lexicon;
import ru.nso.esialogin.ticket.words.Stems;

/** Puts the triage together from the lists that are shipped with the service. */
public final class ShippedWords {
    /** Signals of a complaint that tells nothing but that something does not work. */
    private static final Set<String> SAYING_NOTHING = Set.of("cannot-enter", "nothing-but-broken", "several-children");

    private ShippedWords() {}

    /**
     * The triage by these signals.
     *
     * @param ownDomains mail domains of the helpdesk
     */
    public static Triager triager(Collection<? extends Signal> signals, Set<String> ownDomains) {
        Stems stems = new LuceneStems();
        Lexicon lexicon = new Lexicon(stems, lines("ideas.txt"));
        NameWords names = new NameWords(words("first-names.txt"), words("no-surnames.txt"), stems::of);
        Signals all = new Signals(signals, lexicon);
        Completeness completeness =
                new Completeness(lexicon, CompletenessWords.read(lines("completeness.txt")), SAYING_NOTHING);
        ComplaintReader reader = new ComplaintReader(lexicon, new NameReader(names), ownDomains);
        List<Told> told = lines("told.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(Told::read)
                .toList();
        // Beside the start of the service, which it would make longer by seconds.
        CompletableFuture<Likeness> likeness =
                CompletableFuture.supplyAsync(() -> new Likeness(told, reader, all, lexicon));
        return new Triager(reader, all, likeness::join, new Weights(lines("weights.csv")), completeness);
    }

    /** The lines of a list. */
    static List<String> lines(String name) {
        try (InputStream in = ShippedWords.class.getResourceAsStream("/ticket/" + name)) {
            if (in == null) {
                throw new IllegalStateException("ticket/" + name + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String name) {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                .filter(word -> !word.isBlank())
                .map(word -> word.replace('ё', 'е'))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
