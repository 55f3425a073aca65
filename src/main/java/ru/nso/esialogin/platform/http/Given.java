package ru.nso.esialogin.platform.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** What a request has brought along. */
public final class Given {
    private Given() {}

    /**
     * The body.
     *
     * @throws ProblemException 400 where there is none
     */
    public static <T> T body(@Nullable T body) {
        if (body == null) {
            throw new ProblemException(TechnicalProblem.MALFORMED_JSON, "Тело запроса пусто. Нужен JSON.");
        }
        return body;
    }

    /** A query parameter; nothing where it is left out or blank. */
    public static Optional<String> parameter(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
