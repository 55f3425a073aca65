package ru.nso.esialogin.indicators;

import java.util.Arrays;
import java.util.Optional;

/** Which of the counts that an indicator has side by side. */
public enum Series {
    /** Pupils who used «Сферум» in the last twelve months. */
    SFERUM,
    /** Pupils who used «Моя школа» in the last twelve months. */
    MY_SCHOOL,
    /** The count of an indicator that has only one, and the region's own figure. */
    OWN;

    /** The series with this name, as the contract writes it; the own one has no name there. */
    public static Optional<Series> named(String text) {
        return Arrays.stream(values())
                .filter(series -> series != OWN && series.name().equals(text))
                .findFirst();
    }

    /** The name in the contract; nothing for the own one. */
    public Optional<String> label() {
        return this == OWN ? Optional.empty() : Optional.of(name());
    }
}
