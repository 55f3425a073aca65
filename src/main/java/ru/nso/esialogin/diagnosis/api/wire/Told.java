package ru.nso.esialogin.diagnosis.api.wire;

import ru.nso.esialogin.person.Fact;

/** Small steps between what was told and the facts of the model. */
final class Told {
    private Told() {}

    /** For members where {@code null} means left out. */
    static <T> Fact<T> orUnknown(Fact<T> told) {
        return told.isPresent() ? told : Fact.unknown();
    }

    /** A fact about what was read from a fact. */
    static <T> Fact<T> flat(Fact<Fact<T>> told) {
        if (told.isPresent()) {
            return told.orElse(Fact.unknown());
        }
        return told.isEmpty() ? Fact.empty() : Fact.unknown();
    }
}
