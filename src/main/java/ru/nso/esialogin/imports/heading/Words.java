package ru.nso.esialogin.imports.heading;

import java.util.Optional;
import ru.nso.esialogin.imports.words.Phrases;

/** What the words of headings mean. */
final class Words {
    private static final Phrases<Meaning> SHIPPED =
            Phrases.read("headings.csv", line -> Optional.of(meaning(line.sort(), line.name())));

    private Words() {}

    /** What a phrase means. */
    sealed interface Meaning {}

    /** It names somebody or something. */
    record Names(Who who) implements Meaning {}

    /** It names what is said. */
    record Says(Field field) implements Meaning {}

    /** It changes nothing: «при наличии». */
    record Nothing() implements Meaning {}

    static Phrases<Meaning> shipped() {
        return SHIPPED;
    }

    private static Meaning meaning(String sort, String name) {
        return switch (sort) {
            case "WHO" -> new Names(Who.valueOf(name));
            case "FIELD" -> new Says(Field.valueOf(name));
            case "NOTHING" -> new Nothing();
            default -> throw new IllegalStateException("headings.csv has a line of the sort " + sort);
        };
    }
}
