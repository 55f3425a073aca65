package ru.nso.esialogin.console.school.card.person;

import java.util.List;
import java.util.stream.Stream;

/**
 * What else is known of somebody on a card.
 *
 * @param sexes man or woman, or not told
 * @param fields fields of one line
 * @param documents documents, and room for one more
 */
public record MoreView(List<Choice> sexes, List<FieldView> fields, List<DocumentView> documents) {

    /** Copies the lists. */
    public MoreView {
        sexes = List.copyOf(sexes);
        fields = List.copyOf(fields);
        documents = List.copyOf(documents);
    }

    /**
     * A document.
     *
     * @param at how the names of its fields begin
     * @param title which one it is
     * @param types kinds of documents
     * @param fields series and number
     */
    public record DocumentView(String at, String title, List<Choice> types, List<FieldView> fields) {

        /** Copies the lists. */
        public DocumentView {
            types = List.copyOf(types);
            fields = List.copyOf(fields);
        }

        /** In one line; empty where nothing is told. */
        public String line() {
            String kind = types.stream()
                    .filter(Choice::chosen)
                    .map(Choice::title)
                    .findFirst()
                    .orElse("");
            String text = String.join(" ", fields.stream().map(FieldView::value).toList())
                    .strip();
            return text.isEmpty() ? "" : kind + " " + text;
        }
    }

    /** All fields. */
    public Stream<FieldView> all() {
        return Stream.concat(fields.stream(), documents.stream().flatMap(one -> one.fields().stream()));
    }

    /** Whether something in it has to be seen. */
    public boolean isOpen() {
        return all().anyMatch(field -> field.isWrong() || !field.remark().isEmpty());
    }

    /** Whether nothing is told. */
    public boolean isBlank() {
        return sexes.stream().noneMatch(one -> one.chosen() && !one.value().isEmpty())
                && all().allMatch(field -> field.value().isBlank());
    }

    /** Man or woman in words; empty: not told. */
    public String sex() {
        return sexes.stream()
                .filter(one -> one.chosen() && !one.value().isEmpty())
                .map(Choice::title)
                .findFirst()
                .orElse("");
    }
}
