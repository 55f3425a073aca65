package ru.nso.esialogin.ticket.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.platform.content.HtmlText;

/** Words of the parts of a letter: of alternatives the plain one, of all others each. */
final class PartTexts {
    private final Deque<Multipart> open = new ArrayDeque<>();

    PartTexts() {
        open.push(new Multipart(false, new ArrayList<>()));
    }

    private record Multipart(boolean alternatives, List<List<Text>> parts) {}

    private record Text(String words, boolean html) {
        boolean isBlank() {
            return words.isBlank();
        }

        String shown() {
            return html ? HtmlText.of(words) : words;
        }
    }

    void open(boolean alternatives) {
        open.push(new Multipart(alternatives, new ArrayList<>()));
    }

    void close() {
        Multipart closed = open.pop();
        List<Text> texts = closed.alternatives() ? chosen(closed.parts()) : all(closed.parts());
        open.element().parts().add(texts);
    }

    void add(String words, boolean html) {
        open.element().parts().add(List.of(new Text(words, html)));
    }

    int depth() {
        return open.size() - 1;
    }

    String text() {
        while (depth() > 0) {
            close();
        }
        return all(open.element().parts()).stream()
                .filter(text -> !text.isBlank())
                .map(Text::shown)
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Text> all(List<List<Text>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<Text> chosen(List<List<Text>> alternatives) {
        List<List<Text>> said = alternatives.stream()
                .filter(texts -> !texts.stream().allMatch(Text::isBlank))
                .toList();
        return said.stream()
                .filter(texts -> texts.stream().noneMatch(Text::html))
                .findFirst()
                .orElseGet(() -> said.isEmpty() ? List.of() : said.get(said.size() - 1));
    }
}
