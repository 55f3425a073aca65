package ru.nso.esialogin.audit.api;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Audits of the caller whose results can be told. */
@Singleton
public class EndedAudits {
    private final Audits audits;
    private final CurrentAccess access;

    EndedAudits(Audits audits, CurrentAccess access) {
        this.audits = audits;
        this.access = access;
    }

    /** Who asks and what for: an audit is its own purpose unless the request states another. */
    public Access stated() {
        return access.statedOr(Purpose.CARD_AUDIT);
    }

    /** An audit of the caller that a request names beside another one. */
    public Optional<Audit> other(String id) {
        return audits.find(access.caller(), id);
    }

    /**
     * An audit of the caller, ended or not.
     *
     * @throws ProblemException 404 if there is none
     */
    public Audit own(String id) {
        return other(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * An audit of the caller that has come to its end.
     *
     * @throws ProblemException 404 if there is none, 409 if it has not ended
     */
    public Audit ended(String id) {
        Audit audit = own(id);
        if (!audit.summedUp()) {
            throw new ProblemException(
                    TechnicalProblem.CONFLICT, "Проверка ещё не закончена или остановлена: итогов у неё нет.");
        }
        return audit;
    }
}
