package ru.nso.esialogin.access.api.budget;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import ru.nso.esialogin.platform.http.permit.Budget;
import ru.nso.esialogin.platform.http.permit.SharedPermits;
import ru.nso.esialogin.platform.identity.Caller;
import ru.nso.esialogin.platform.problem.ProblemException;

/** What callers have left of their budgets. */
@Singleton
final class CallerBudgets {
    private static final Logger LOG = Logger.getLogger(CallerBudgets.class);
    private static final String REQUESTS = "REQUESTS";
    private static final String MISSES = "MISSES";

    private final SharedPermits permits;
    private final BudgetSettings settings;
    private final MeterRegistry meters;

    CallerBudgets(SharedPermits permits, BudgetSettings settings, MeterRegistry meters) {
        this.permits = permits;
        this.settings = settings;
        this.meters = meters;
    }

    /** Takes a request of the caller; where there is none left, the refusal. */
    Optional<ProblemException> request(Caller caller) {
        return permits.take(requests(caller), caller.account())
                .map(wait -> refused(
                        REQUESTS,
                        BudgetProblem.REQUESTS_USED_UP,
                        "Вы отправили слишком много запросов подряд. Подождите немного и повторите.",
                        wait));
    }

    /** The refusal of what may miss, where it is known that the caller has no miss left. */
    Optional<ProblemException> noMissLeft(Caller caller) {
        return permits.usedUp(misses(caller), caller.account()).map(CallerBudgets.this::missesUsedUp);
    }

    /** Counts misses; where there were fewer left, the refusal that takes the place of the answer. */
    Optional<ProblemException> missed(Caller caller, int times) {
        return permits.count(misses(caller), caller.account(), times).map(wait -> {
            // Whose, is in the access log; how often, in the figures.
            LOG.warn("A caller has used up the budget of misses: somebody may be guessing");
            return missesUsedUp(wait);
        });
    }

    private ProblemException missesUsedUp(Duration wait) {
        return refused(
                MISSES,
                BudgetProblem.MISSES_USED_UP,
                "Слишком много поисков и сравнений подряд ничего не дали. Проверьте данные и повторите позже.",
                wait);
    }

    private ProblemException refused(String budget, BudgetProblem kind, String detail, Duration wait) {
        meters.counter("esialogin.budget.refused", "budget", budget).increment();
        return ProblemException.tooManyRequests(kind, detail, wait);
    }

    private Budget requests(Caller caller) {
        return new Budget(REQUESTS, of(caller, settings.requestsOf(), settings.requests()), settings.window());
    }

    private Budget misses(Caller caller) {
        return new Budget(MISSES, of(caller, settings.missesOf(), settings.misses()), settings.missesWindow());
    }

    private static int of(Caller caller, Map<String, Integer> byRole, int usual) {
        return caller.roles().stream()
                .map(byRole::get)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(usual);
    }
}
