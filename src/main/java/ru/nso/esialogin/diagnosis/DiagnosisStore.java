package ru.nso.esialogin.diagnosis;

import java.time.Instant;
import java.util.List;
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
     * @param ticket number of the kept ticket for which it was made: it stays as long as that; nothing: the usual time
     * @param erasures what {@link #erasures} said before
     * @throws ProblemException 409 if somebody was erased since: the diagnosis may speak of them
     */
    void save(StoredDiagnosis diagnosis, Optional<String> ticket, long erasures);

    /** The diagnosis with this id, if it was made within the scope and is not too old. */
    Optional<StoredDiagnosis> find(String id, Scope scope);

    /** Diagnoses that were made for a ticket within the scope, the newest first. */
    List<Made> ofTicket(String ticket, Scope scope, int most);

    /**
     * A diagnosis, and when it was made.
     *
     * @param at when
     * @param diagnosis the diagnosis
     */
    record Made(Instant at, StoredDiagnosis diagnosis) {}
}
