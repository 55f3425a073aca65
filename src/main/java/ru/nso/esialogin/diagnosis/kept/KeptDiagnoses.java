package ru.nso.esialogin.diagnosis.kept;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * Makes and gives back kept diagnoses. Every call ends in the access log; a diagnosis that was made in another scope is as
 * good as absent.
 */
public interface KeptDiagnoses {

    /**
     * Searches the registry by what is told, explains the login, and keeps the diagnosis.
     *
     * @return its id
     * @throws ProblemException if what is told cannot be understood, or there is nothing to search by
     */
    String explain(Access access, ToldLogin told);

    /**
     * A diagnosis as it was made.
     *
     * @throws ProblemException if it is no longer what was kept
     */
    Optional<KeptDiagnosis> read(Access access, String id);

    /** Diagnoses that were made for a ticket, the newest first, not more than a few; what is damaged is left out. */
    List<DiagnosisInShort> ofTicket(Access access, String ticket);

    /**
     * Runs today's rules over the facts of a diagnosis.
     *
     * @throws ProblemException if it is no longer what was kept, or its facts are not read any more
     */
    Optional<Replayed> replay(Access access, String id);

    /**
     * Plays one edit of a plan for everybody whom it may touch.
     *
     * @param plan place of the plan in the answer, from zero
     * @param edit place of the edit in the plan, from zero
     * @return nothing where there is no such diagnosis, plan or edit
     * @throws ProblemException if it is no longer what was kept, or its facts are not read any more
     */
    Optional<TriedEdit> tryEdit(Access access, String id, int plan, int edit);
}
