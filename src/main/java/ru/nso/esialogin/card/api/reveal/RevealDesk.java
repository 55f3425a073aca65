package ru.nso.esialogin.card.api.reveal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.card.reveal.ExplainedReveal;
import ru.nso.esialogin.card.reveal.Reveal;
import ru.nso.esialogin.card.reveal.RevealOutcome;
import ru.nso.esialogin.card.reveal.Reveals;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;

/**
 * The operations that reveals of pupil cards and of staff cards share. What is refused is answered and not thrown: a
 * thrown problem would take back the entry of the access log that tells of it.
 */
@Singleton
class RevealDesk {
    private static final Logger LOG = Logger.getLogger(RevealDesk.class);

    private final Reveals reveals;
    private final CurrentAccess access;
    private final IdempotencyRequest idempotency;
    private final ProblemResponses problems;
    private final Cursors cursors;
    private final MeterRegistry meters;

    RevealDesk(
            Reveals reveals,
            CurrentAccess access,
            IdempotencyRequest idempotency,
            ProblemResponses problems,
            Cursors cursors,
            MeterRegistry meters) {
        this.reveals = reveals;
        this.access = access;
        this.idempotency = idempotency;
        this.problems = problems;
        this.cursors = cursors;
        this.meters = meters;
    }

    /** Shows a value for the first time, or once more to a request that is sent again. */
    Response make(CardKind kind, String cardId, @Nullable RevealRequest body) {
        RevealRequest.Asked asked = Given.body(body).of(kind, cardId);
        Access stated = access.stated();
        Optional<String> earlier = idempotency.earlier();
        RevealOutcome outcome = earlier.isPresent()
                ? reveals.again(stated, kind, cardId, earlier.get())
                : reveals.make(stated, asked.sought(), asked.reason());
        if (outcome instanceof RevealOutcome.Shown shown) {
            if (earlier.isEmpty()) {
                idempotency.keepOnly(shown.reveal().id());
                Tag field = Tag.of("field", asked.sought().field().name());
                meters.counter("esialogin.reveals", List.of(field, roleOf(stated.caller())))
                        .increment();
            }
            return created(shown.reveal(), shown.values());
        }
        if (outcome instanceof RevealOutcome.Over over) {
            return created(over.reveal(), null);
        }
        if (outcome instanceof RevealOutcome.UsedUp none) {
            meters.counter("esialogin.reveals.refused", List.of(roleOf(stated.caller())))
                    .increment();
            LOG.warn("More reveals than a user has a day were asked for");
            return problems.response(ProblemException.tooManyRequests(
                    "На сегодня показы без звёздочек закончились. Они снова будут завтра.", none.untilNext()));
        }
        return problems.response(ProblemException.notFound());
    }

    /** Shows a value once more. */
    Response read(CardKind kind, String cardId, String revealId) {
        return reveals.again(access.stated(), kind, cardId, revealId) instanceof RevealOutcome.Shown shown
                ? Response.ok(RevealWire.of(shown.reveal(), shown.values())).build()
                : problems.response(ProblemException.notFound());
    }

    /** Who saw what and why, for those who supervise. */
    Page<ExplainedRevealWire> list(CardKind kind, String cardId, @Nullable String limit, @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        String list = "reveals/" + kind + '/' + cardId;
        List<ExplainedReveal> found = reveals.ofCard(
                access.statedOr(Purpose.OVERSIGHT),
                kind,
                cardId,
                page.cursor().map(text -> cursors.position(list, text)),
                page.limit() + 1);
        return Page.of(
                found,
                page.limit(),
                ExplainedRevealWire::of,
                last -> cursors.after(list, last.reveal().id()));
    }

    private static Response created(Reveal reveal, @Nullable List<String> values) {
        String collection = reveal.sought().kind() == CardKind.PUPIL ? "cards" : "staff";
        return Response.created(URI.create(
                        "/api/v1/" + collection + '/' + reveal.sought().cardId() + "/reveals/" + reveal.id()))
                .entity(RevealWire.of(reveal, values))
                .build();
    }

    /** The role that lets the caller ask; which user it is would be personal. */
    private static Tag roleOf(Caller caller) {
        return Tag.of("role", Permission.REVEAL.roleOf(caller).orElseThrow());
    }
}
