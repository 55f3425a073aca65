package ru.nso.esialogin.card.api.erasure;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.erasure.ErasureOrder;
import ru.nso.esialogin.card.erasure.Erasures;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;

/** The operation that pupil cards and staff cards share. */
@Singleton
class ErasureDesk {
    private final Erasures erasures;
    private final CurrentAccess access;
    private final ProblemResponses problems;

    ErasureDesk(Erasures erasures, CurrentAccess access, ProblemResponses problems) {
        this.erasures = erasures;
        this.access = access;
        this.problems = problems;
    }

    /** A card or person that is not there is answered and not thrown: that would take back the entry which tells of it. */
    Response erase(CardKind kind, String cardId, @Nullable String ifMatch, @Nullable ErasureRequest body) {
        if (body == null) {
            throw new ProblemException(TechnicalProblem.MALFORMED_JSON, "Тело запроса пусто. Нужен JSON.");
        }
        ErasureOrder order = body.of(kind, cardId);
        return erasures.erase(
                        access.statedOr(Purpose.CARD_UPKEEP), order, version -> ETags.requireMatch(ifMatch, version))
                .map(report -> Response.ok(ErasureWire.of(report)).build())
                .orElseGet(() -> problems.response(ProblemException.notFound()));
    }
}
