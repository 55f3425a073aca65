package ru.nso.esialogin.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Refuses query parameters that an operation of the API does not have: a filter that is passed over gives a list that
 * looks filtered. So does one of two that have the same name. The name is not repeated, for it may be a value in the wrong
 * place.
 */
@Provider
@Singleton
final class UnknownParameterFilter implements ContainerRequestFilter {
    private final ResourceInfo operation;

    UnknownParameterFilter(@Context ResourceInfo operation) {
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> parameters = request.getUriInfo().getQueryParameters();
        Set<String> told = parameters.keySet();
        if (told.isEmpty() || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        Set<String> known = known();
        if (!known.containsAll(told)) {
            throw new ProblemException(
                    TechnicalProblem.UNKNOWN_PARAMETER,
                    known.isEmpty()
                            ? "У этого адреса нет параметров. Уберите всё после знака вопроса."
                            : "Такого параметра здесь нет. Есть параметры: " + String.join(", ", known) + ".");
        }
        if (parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            throw new ProblemException(
                    TechnicalProblem.REPEATED_PARAMETER, "Один и тот же параметр указан дважды. Оставьте один.");
        }
    }

    private Set<String> known() {
        return Arrays.stream(operation.getResourceMethod().getParameters())
                .map((Parameter parameter) -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
