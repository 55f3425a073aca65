package ru.nso.esialogin.indicators.recording;

/** What became of an observation that was sent. */
public enum Outcome {
    NEW,
    /** It says something else than before; what it said and who had written it stays. */
    CORRECTED,
    UNCHANGED
}
