package ru.nso.esialogin.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Strong entity tags made from the version number of a record. */
public final class ETags {
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*+\"";

    /** RFC 9110, 13.1.1: a star, or a list of entity tags, in which elements may be empty. */
    private static final Pattern IF_MATCH =
            Pattern.compile("\\*|[ \t,]*+" + TAG + "(?:[ \t]*+,[ \t,]*+" + TAG + ")*+[ \t,]*+");

    private static final Pattern TAGS = Pattern.compile(TAG);

    private ETags() {}

    /** The tag to send with a record. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets a write pass only if the writer has seen the version that is stored now.
     *
     * @param ifMatch the header If-Match as it came
     * @throws ProblemException 428 without the header, 400 if it is none, 412 for another version
     */
    public static void requireMatch(@Nullable String ifMatch, long storedVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    TechnicalProblem.PRECONDITION_REQUIRED,
                    "Прочитайте запись и передайте её ETag в заголовке If-Match.");
        }
        String told = ifMatch.strip();
        if (!IF_MATCH.matcher(told).matches()) {
            throw new ProblemException(
                    TechnicalProblem.BAD_REQUEST,
                    "Заголовок If-Match записан неверно: нужен ETag записи вместе с кавычками, например \"3\".");
        }
        // Weak tags never match: they do not promise that the record is the same to the last character.
        String stored = "\"" + storedVersion + "\"";
        boolean matches = told.equals("*")
                || TAGS.matcher(told).results().anyMatch(tag -> tag.group().equals(stored));
        if (!matches) {
            throw new ProblemException(
                    TechnicalProblem.PRECONDITION_FAILED,
                    "Запись изменили после того, как вы её прочитали. Прочитайте её снова и повторите.");
        }
    }
}
