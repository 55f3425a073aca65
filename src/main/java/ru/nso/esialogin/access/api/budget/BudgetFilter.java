package ru.nso.esialogin.access.api.budget;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import ru.nso.esialogin.access.matrix.AccessMatrix;
import ru.nso.esialogin.access.matrix.Right;
import ru.nso.esialogin.platform.http.idempotency.KeptAnswers;
import ru.nso.esialogin.platform.identity.Caller;
import ru.nso.esialogin.platform.identity.CurrentCaller;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;

/**
 * Admits a request while its caller has requests left, and lets an answer out that says "nothing" while the caller has
 * misses left. Misses are counted when the transaction of the request has ended, well or badly.
 */
@Singleton
final class BudgetFilter {
    private static final String API = "/api/v1/";
    private static final String PAGES = "/console/";

    /** First parts of the paths under which cards are touched. */
    private static final Set<String> CARDS = AccessMatrix.rights().stream()
            .filter(Right::opensCards)
            .map(right -> collection(right.path()))
            .collect(Collectors.toUnmodifiableSet());

    /** Asked when needed: filters are made before the settings are read. */
    private final Provider<CallerBudgets> budgets;

    private final Provider<CurrentCaller> current;
    private final NotedMisses noted;
    private final Provider<KeptAnswers> kept;
    private final Provider<ProblemResponses> problems;

    BudgetFilter(
            Provider<CallerBudgets> budgets,
            Provider<CurrentCaller> current,
            NotedMisses noted,
            Provider<KeptAnswers> kept,
            Provider<ProblemResponses> problems) {
        this.budgets = budgets;
        this.current = current;
        this.noted = noted;
        this.kept = kept;
        this.problems = problems;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void admit(ContainerRequestContext request, ResourceInfo operation) {
        String path = request.getUriInfo().getPath();
        boolean page = path.startsWith(PAGES);
        if ((!page && !path.startsWith(API)) || openToAnybody(operation)) {
            return;
        }
        Caller caller = current.get().get();
        Optional<ProblemException> refusal = budgets.get().request(caller);
        if (refusal.isEmpty() && (page || CARDS.contains(collection(path)))) {
            refusal = budgets.get().noMissLeft(caller);
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        noted.of(caller);
    }

    @ServerResponseFilter
    void settle(ContainerResponseContext response) {
        if (noted.number() == 0) {
            return;
        }
        try {
            noted.caller()
                    .flatMap(caller -> budgets.get().missed(caller, noted.number()))
                    .ifPresent(refusal -> {
                        kept.get().forget();
                        replace(response, refusal);
                    });
        } catch (ProblemException notCounted) {
            kept.get().forget();
            replace(response, notCounted);
        }
    }

    /** Nothing of the answer is left: its headers tell of a record, too. */
    private void replace(ContainerResponseContext response, ProblemException refusal) {
        Response instead = problems.get().response(refusal);
        response.getHeaders().clear();
        response.setStatus(instead.getStatus());
        response.getHeaders().putAll(instead.getHeaders());
        response.setEntity(instead.getEntity(), new Annotation[0], instead.getMediaType());
    }

    /** Without log-in there is no caller to count; clients of such operations are counted by their address. */
    private static boolean openToAnybody(ResourceInfo operation) {
        Method method = operation.getResourceMethod();
        boolean rolesWanted = method.isAnnotationPresent(RolesAllowed.class);
        boolean openClass = operation.getResourceClass().isAnnotationPresent(PermitAll.class);
        return method.isAnnotationPresent(PermitAll.class) || (openClass && !rolesWanted);
    }

    private static String collection(String path) {
        return Arrays.stream(path.substring(API.length()).split("/", 2))
                .findFirst()
                .orElse("");
    }
}
