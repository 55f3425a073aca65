package ru.nso.esialogin.bench.triage;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import ru.nso.esialogin.bench.Turns;
import ru.nso.esialogin.bench.Turns.Cost;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.TriageFixture;
import ru.nso.esialogin.ticket.triage.Triager;

/**
 * Complaints triaged, from the text to causes and what is missing, beside what any search over them would cost at least:
 * the Russian analysis of Lucene over the same texts (words, small letters, words without meaning left out, stems). All
 * labelled complaints, processor time of one thread.
 */
public final class TriageBenchmark {
    /** The goal: complaints a second on one core. */
    private static final double GOAL = 500;

    private static final double MICROS = 1e6;
    private static final Path SETS = Path.of("src", "test", "resources", "tickets");
    private static final Arrival NO_FILES = new Arrival("", false, 0, 0);

    /** Prints the rate and the ratio. */
    public void print() throws IOException {
        List<String> texts = texts();
        Triager triager = TriageFixture.triager();
        try (Analyzer analyzer = new RussianAnalyzer()) {
            List<Cost> costs = new Turns(texts.size())
                    .costs(List.of(
                            number -> triager.understand("", texts.get(number), NO_FILES)
                                    .causes()
                                    .size(),
                            number -> words(analyzer, texts.get(number))));
            double micros = costs.get(0).micros();
            System.out.printf(
                    Locale.ROOT,
                    "%d complaints of %.0f signs: %.0f µs (%.0f–%.0f) and %.0f B each, %.0f a second, goal %.0f;"
                            + " Russian analysis of Lucene alone %.0f µs (%.0f–%.0f), ratio %.1f%n",
                    texts.size(),
                    texts.stream().mapToInt(String::length).average().orElse(0),
                    micros,
                    costs.get(0).low(),
                    costs.get(0).high(),
                    costs.get(0).bytes(),
                    MICROS / micros,
                    GOAL,
                    costs.get(1).micros(),
                    costs.get(1).low(),
                    costs.get(1).high(),
                    micros / costs.get(1).micros());
        }
    }

    private static List<String> texts() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SETS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    texts.add(json.readTree(line).path("text").asText());
                }
            }
        }
        return texts;
    }

    private static int words(Analyzer analyzer, String text) {
        try (TokenStream words = analyzer.tokenStream("text", text)) {
            words.reset();
            int count = 0;
            while (words.incrementToken()) {
                count++;
            }
            words.end();
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
