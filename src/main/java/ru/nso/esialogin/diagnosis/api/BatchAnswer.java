package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemDocument;

/**
 * The answers to the requests of a batch.
 *
 * @param items one for each request, in their order
 */
@Schema(name = "DiagnosisBatch", description = "The answers to the requests of a batch, in their order")
record BatchAnswer(List<Item> items) {

    /**
     * The answer to one request: what it would have got by itself.
     *
     * @param index position of the request, from 0
     * @param status HTTP status
     * @param diagnosis the explained login, where the status is 200
     * @param problem what is wrong, otherwise; pointers begin at the request
     */
    @Schema(name = "DiagnosisBatchItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            int index,
            int status,
            @Schema(implementation = DiagnosisAnswer.class) @Nullable Object diagnosis,
            @Nullable ProblemDocument problem) {

        static Item explained(int index, Object diagnosis) {
            return new Item(index, 200, diagnosis, null);
        }

        static Item refused(int index, ProblemDocument problem) {
            return new Item(index, problem.status(), null, problem);
        }
    }
}
