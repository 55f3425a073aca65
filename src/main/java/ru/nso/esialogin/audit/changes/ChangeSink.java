package ru.nso.esialogin.audit.changes;

/** Takes the changes one after the other, in the order of the findings. */
@FunctionalInterface
public interface ChangeSink {

    /** Takes what became of one finding. */
    void take(Change change, FindingKey finding);

    /** Gives each change here first and then there. */
    default ChangeSink and(ChangeSink other) {
        return (change, finding) -> {
            take(change, finding);
            other.take(change, finding);
        };
    }
}
