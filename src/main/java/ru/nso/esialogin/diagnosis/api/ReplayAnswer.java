package ru.nso.esialogin.diagnosis.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.Changed;
import ru.nso.esialogin.platform.json.JsonDifference;

/**
 * Today's answer to the facts of a kept diagnosis, beside the answer that was given.
 *
 * @param id the kept diagnosis
 * @param identical whether the answers are the same, apart from the version of the catalogue
 * @param catalogueVersionThen state of rules, pages and policies it was made from
 * @param catalogueVersionNow their state today
 * @param changed what has changed since. FACTS: the cards that the registry holds today; the replay runs over the
 *     stored ones, so this alone makes no difference. CATALOGUE also stands for the program that applies the rules.
 *     Empty although the answers differ: one of the searches for plans ran out of time, as its planLimits tell
 * @param differences members in which the answers differ, values masked as in the answers
 * @param differencesTruncated whether there are more of them than are listed
 * @param now the whole new answer; it is not kept, so its id is {@code null}
 */
@Schema(name = "Replay", description = "Today's answer to the facts of a kept diagnosis, beside the one that was given")
record ReplayAnswer(
        String id,
        boolean identical,
        String catalogueVersionThen,
        String catalogueVersionNow,
        List<Changed> changed,
        @Schema(implementation = Difference[].class) List<JsonDifference> differences,
        boolean differencesTruncated,
        DiagnosisAnswer now) {

    /**
     * A member in which the answers differ, as it is described.
     *
     * @param pointer JSON Pointer (RFC 6901) into the answers
     * @param then its value in the kept answer; left out where it had none
     * @param now its value in the new answer; left out where it has none
     */
    @Schema(name = "ReplayDifference")
    record Difference(String pointer, Object then, Object now) {}
}
