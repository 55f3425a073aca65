package ru.nso.esialogin.console.family;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/** Facts and outcomes in Russian, for pages. */
public final class FactWords {
    /** Of a field in which nothing stands. */
    public static final String EMPTY = "пусто";

    /** Of a field that nobody told. */
    public static final String UNKNOWN = "неизвестно";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private FactWords() {}

    /** A fact. */
    public static <T> String of(Fact<T> fact, Function<T, String> words) {
        return fact.value().map(words).orElse(fact.isUnknown() ? UNKNOWN : EMPTY);
    }

    /** A list of facts; an empty list is empty. */
    public static <T> String ofAll(Fact<List<T>> facts, Function<T, String> words) {
        return facts.value()
                .filter(list -> !list.isEmpty())
                .map(list -> list.stream().map(words).collect(Collectors.joining(", ")))
                .orElse(facts.isUnknown() ? UNKNOWN : EMPTY);
    }

    /** A day. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A name, or that there is none. */
    public static String name(FullName name) {
        String display = name.display();
        return display.isEmpty() ? "ФИО не указано" : display;
    }

    /** A school by its name, or by its id where the card has none. */
    public static String school(School school) {
        return school.name().orElse("школа " + school.id());
    }

    /** A relation to the child. */
    public static String kinship(Fact<Kinship> kinship) {
        return kinship.value()
                .map(known -> switch (known) {
                    case MOTHER -> "мать";
                    case FATHER -> "отец";
                    case GUARDIAN -> "опекун";
                    case OTHER -> "представитель";
                })
                .orElse("родитель");
    }

    /** A role of an employee. */
    public static String role(StaffRole role) {
        return switch (role) {
            case TEACHER -> "учитель";
            case CLASS_TEACHER -> "классный руководитель";
            case DEPUTY_HEAD -> "завуч";
            case HEAD -> "директор";
            case ADMINISTRATOR -> "администратор";
        };
    }

    /** An outcome in a few words. */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case WORKS -> "вход работает";
            case INCOMPLETE -> "вход работает не полностью";
            case WRONG_PERSON -> "открывается чужая запись";
            case FAILS -> "вход не работает";
            case UNDECIDED -> "сведений не хватает";
        };
    }

    /** The badge of an outcome. */
    public static String badge(Verdict verdict) {
        return switch (verdict) {
            case WORKS -> "badge--ok";
            case INCOMPLETE, UNDECIDED -> "badge--warn";
            case WRONG_PERSON, FAILS -> "badge--bad";
        };
    }
}
