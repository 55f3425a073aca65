package ru.nso.esialogin.rules.text;

import java.util.Arrays;
import java.util.Optional;
import ru.nso.esialogin.rules.Actor;

/** Headings of a page, in the order in which they stand. */
public enum Heading {
    WHAT("Что случилось", true),
    WHY("Почему так бывает", true),
    FAMILY("Семье", true),
    SCHOOL("Школе", true),
    SUPPORT("Поддержке", true),
    REGION("Региональному оператору", false),
    VENDOR("Разработчику", false),
    ESIA("В Госуслуги", false),
    PUPIL("Ученику", false),
    EMPLOYEE("Сотруднику", false),
    CHILD_DOCUMENTS("Документы ребёнка", false),
    PARENT_DOCUMENTS("Документы родителя", false),
    CHECK("Как проверить", true),
    SOURCE("Источник", true);

    private final String text;
    private final boolean required;

    Heading(String text, boolean required) {
        this.text = text;
        this.required = required;
    }

    /** The heading as it is written. */
    public String text() {
        return text;
    }

    /** Whether every page has it. */
    public boolean isRequired() {
        return required;
    }

    /** The section in which an actor's own words stand, if the page has it. */
    public static Heading of(Actor actor) {
        return switch (actor) {
            case SCHOOL -> SCHOOL;
            case PARENT -> FAMILY;
            case PUPIL -> PUPIL;
            case EMPLOYEE -> EMPLOYEE;
            case OPERATOR -> SUPPORT;
            case REGION -> REGION;
            case VENDOR -> VENDOR;
            case ESIA -> ESIA;
        };
    }

    static Optional<Heading> read(String written) {
        return Arrays.stream(values())
                .filter(heading -> heading.text.equals(written))
                .findFirst();
    }
}
