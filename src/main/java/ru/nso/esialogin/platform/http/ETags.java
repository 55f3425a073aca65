package ru.nso.esialogin.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Strong entity tags made from the version number of a record. */
public final class ETags {
    private ETags() {}

    /** The tag to send with a record. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets a write pass only if the writer has seen the version that is stored now.
     *
     * @param ifMatch the header If-Match as it came
     * @throws ProblemException 428 without the header, 412 for another version
     */
    public static void requireMatch(@Nullable String ifMatch, long storedVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    TechnicalProblem.PRECONDITION_REQUIRED,
                    "Прочитайте запись и передайте её ETag в заголовке If-Match.");
        }
        // Weak tags never match: they do not promise that the record is the same to the last character.
        String stored = "\"" + storedVersion + "\"";
        boolean matches = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(stored));
        if (!matches) {
            throw new ProblemException(
                    TechnicalProblem.PRECONDITION_FAILED,
                    "Запись изменили после того, как вы её прочитали. Прочитайте её снова и повторите.");
        }
    }
}
