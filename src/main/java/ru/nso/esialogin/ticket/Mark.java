package ru.nso.esialogin.ticket;

import java.util.Optional;

/**
 * What a step did beside the state.
 *
 * @param kind what
 * @param value login name, number of a ticket or an incident, or code of a cause; blank where there is none
 */
public record Mark(Kind kind, String value) {
    /** What a step can do. */
    public enum Kind {
        /** Given to somebody; to nobody, if blank. */
        ASSIGNED,
        /** Registered as an appeal under 59-ФЗ. */
        FORMAL,
        /** No appeal under 59-ФЗ. */
        NOT_FORMAL,
        /** The cause was this one. */
        CONFIRMED,
        /** The cause was not this one. */
        REFUTED,
        /** Whoever wrote the ticket writes that it works. */
        FAMILY_CONFIRMED,
        /** Goes on in that ticket. */
        MERGED_INTO,
        /** That ticket goes on in this one. */
        TOOK_IN,
        /** Goes on by itself again; before, it was in that ticket. */
        TAKEN_APART,
        /** That ticket goes on by itself again. */
        LET_GO,
        /** One of many with one cause. */
        IN_INCIDENT,
        /** Not one of them. */
        OUT_OF_INCIDENT
    }

    /** A mark without a value. */
    public static Mark of(Kind kind) {
        return new Mark(kind, "");
    }

    /** As it is kept. */
    public String text() {
        return kind.name() + ':' + value;
    }

    /** Reads what is kept. */
    public static Mark read(String text) {
        int colon = text.indexOf(':');
        return new Mark(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** The value, where there is one. */
    public Optional<String> told() {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
