package ru.nso.esialogin.diagnosis.api.wire;

import ru.nso.esialogin.person.Fact;

/** Small steps between what was told and the facts of the model. */
final class Told {
    private Told() {}

    /** For members where {@code null} means left out. */
    static <T> Fact<T> orUnknown(Fact<T> told) {
        return told.isPresent() ? told : Fact.unknown();
    }
}
