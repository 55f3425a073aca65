package ru.nso.esialogin.ticket.triage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A complaint and what people made of it.
 *
 * @param id its number
 * @param text what was written
 * @param labels causes any of which is right as the first; OTHER is one that is no login problem of the family
 * @param problems where there are several: causes of which one has to be named for each
 * @param missing what it lacks
 * @param optional what it may be said to lack
 * @param snils SNILS in it
 * @param phones phones in it
 * @param emails e-mails in it
 */
record LabelledComplaint(
        String id,
        String text,
        Set<String> labels,
        List<Set<String>> problems,
        Set<String> missing,
        Set<String> optional,
        Set<String> snils,
        Set<String> phones,
        Set<String> emails) {

    static List<LabelledComplaint> read(Path file) {
        try {
            ObjectMapper json = new ObjectMapper();
            List<LabelledComplaint> complaints = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    complaints.add(of(json.readTree(line)));
                }
            }
            return complaints;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledComplaint of(JsonNode node) {
        List<Set<String>> problems = new ArrayList<>();
        node.path("problems").forEach(problem -> problems.add(texts(problem)));
        Set<String> optional = new TreeSet<>();
        node.path("optional").fieldNames().forEachRemaining(name -> optional.add(name.toUpperCase(Locale.ROOT)));
        return new LabelledComplaint(
                node.path("id").asText(),
                node.path("text").asText(),
                texts(node.path("labels")),
                problems,
                texts(node.path("missing")),
                optional,
                texts(node.path("extract").path("snils")),
                texts(node.path("extract").path("phones")),
                texts(node.path("extract").path("emails")));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
