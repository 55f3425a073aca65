package ru.nso.esialogin.diagnosis;

import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Keeps diagnoses for the configured time. Every call runs in the caller's transaction. */
public interface DiagnosisStore {

    /** How often somebody's traces were taken back; to be asked before cards are read. */
    long erasures();

    /**
     * Keeps a diagnosis.
     *
     * @param erasures what {@link #erasures} said before
     * @throws ProblemException 409 if somebody was erased since: the diagnosis may speak of them
     */
    void save(StoredDiagnosis diagnosis, long erasures);

    /** The diagnosis with this id, if it was made within the scope and is not too old. */
    Optional<StoredDiagnosis> find(String id, Scope scope);
}
