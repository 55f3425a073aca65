package ru.nso.esialogin.access.api.release;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.ReleaseProblem;
import ru.nso.esialogin.access.release.ReleaseState;
import ru.nso.esialogin.access.release.Releases;
import ru.nso.esialogin.access.release.Step;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;

/**
 * Between the HTTP contract and the steps of a release. A refused step is answered and not thrown: a thrown problem would
 * take back the entry of the access log that tells of it.
 */
@Singleton
class ReleaseDesk {
    private final Releases releases;
    private final CurrentAccess access;
    private final Cursors cursors;
    private final ProblemResponses problems;
    private final Clock clock;

    ReleaseDesk(Releases releases, CurrentAccess access, Cursors cursors, ProblemResponses problems, Clock clock) {
        this.releases = releases;
        this.access = access;
        this.cursors = cursors;
        this.problems = problems;
        this.clock = clock;
    }

    Response ask(@Nullable ReleaseRequest body) {
        ReleaseRequest request = Given.body(body);
        ReleaseRequest.Wanted wanted = request.wanted(releases.limits().mostCards());
        Access stated = access.stated();
        Releases.Asked asked = releases.ask(stated, wanted.kind(), wanted.coverage(), wanted.reason());
        return asked.release()
                .map(release -> Response.created(URI.create("/api/v1/releases/" + release.id()))
                        .entity(wire(release))
                        .build())
                .orElseGet(() -> problems.response(ProblemException.invalid(asked.unreachable().stream()
                        .map(id -> new FieldProblem(
                                "/cards/" + request.placeOf(id), "Такой карточки нет, или у вас нет к ней доступа."))
                        .toList())));
    }

    Page<ReleaseWire> list(@Nullable String state, @Nullable String limit, @Nullable String cursor) {
        Optional<ReleaseState> wanted = Given.parameter(state).map(ReleaseDesk::state);
        PageRequest page = PageRequest.of(limit, cursor);
        String list = "releases/" + wanted.map(ReleaseState::name).orElse("");
        List<Release> found = releases.page(
                access.caller(), wanted, page.cursor().map(text -> cursors.position(list, text)), page.limit() + 1);
        return Page.of(found, page.limit(), this::wire, last -> cursors.after(list, last.id()));
    }

    ReleaseWire read(String id) {
        return releases.find(access.caller(), id).map(this::wire).orElseThrow(ProblemException::notFound);
    }

    Response decide(String id, @Nullable DecisionRequest body) {
        DecisionRequest.Told told = Given.body(body).told();
        return answer(
                releases.decide(access.stated(), id, told.approve(), told.reason()),
                release -> Response.ok(wire(release)).build());
    }

    Response withdraw(String id) {
        return answer(releases.withdraw(access.stated(), id), release -> Response.noContent()
                .build());
    }

    Response values(String id) {
        return answer(releases.values(access.stated(), id), cards -> Response.ok(ReleasedWire.of(cards))
                .build());
    }

    private <T> Response answer(Step<T> step, Function<T, Response> made) {
        if (step instanceof Step.Made<T> done) {
            return made.apply(done.result());
        }
        return problems.response(
                step instanceof Step.Refused<T> refused
                        ? ReleaseProblem.of(refused.why())
                        : ProblemException.notFound());
    }

    private ReleaseWire wire(Release release) {
        return ReleaseWire.of(release, clock.instant());
    }

    private static ReleaseState state(String text) {
        return Arrays.stream(ReleaseState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        TechnicalProblem.INVALID_VALUE,
                        "Параметр state — одно из значений: REQUESTED, APPROVED, REFUSED, WITHDRAWN, EXPIRED, USED."));
    }
}
