package ru.nso.esialogin.diagnosis;

import java.util.Optional;
import ru.nso.esialogin.access.Scope;

/** Keeps diagnoses for the configured time. Every call runs in the caller's transaction. */
public interface DiagnosisStore {

    /** Keeps a diagnosis. */
    void save(StoredDiagnosis diagnosis);

    /** The diagnosis with this id, if it was made within the scope and is not too old. */
    Optional<StoredDiagnosis> find(String id, Scope scope);
}
