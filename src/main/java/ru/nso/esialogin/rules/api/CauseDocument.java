package ru.nso.esialogin.rules.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.rules.text.MeasuredCauses.Measured;

/**
 * A cause with its page.
 *
 * @param cause the cause
 * @param catalogueVersion state of rules, pages and policies
 * @param markdown the page as it was written, in Russian; {@code {name}} stands for a word that the finding gives
 * @param sections the same page in pieces
 * @param measured how often it turned out to be right, where that is known of five tickets or more
 * @param examples requests of a diagnosis, where the service ships them
 */
@Schema(name = "Cause", description = "A cause of the catalogue with its page in Russian")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CauseDocument(
        @JsonUnwrapped CauseSummary cause,
        String catalogueVersion,
        String markdown,
        List<Part> sections,
        @Nullable Precision measured,
        @Nullable Examples examples) {

    /**
     * How often a cause turned out to be right.
     *
     * @param confirmed tickets of which it was the cause
     * @param refuted tickets of which it was not
     * @param precisionPercent share of the confirmed ones
     */
    @Schema(name = "CausePrecision")
    record Precision(long confirmed, long refuted, double precisionPercent) {
        static Precision of(Measured measured) {
            return new Precision(measured.confirmed(), measured.refuted(), measured.precisionPercent());
        }
    }

    /**
     * A section of the page.
     *
     * @param heading heading in Russian
     * @param paragraphs text around the steps
     * @param steps numbered steps without their numbers
     */
    @Schema(name = "CauseSection")
    record Part(String heading, List<String> paragraphs, List<String> steps) {}

    /**
     * Requests of {@code POST /diagnoses} about invented people.
     *
     * @param fires a case in which the cause holds
     * @param clear the nearest case in which it does not
     */
    @Schema(name = "CauseExamples")
    record Examples(
            @Schema(implementation = Object.class) JsonNode fires,
            @Schema(implementation = Object.class) JsonNode clear) {}
}
