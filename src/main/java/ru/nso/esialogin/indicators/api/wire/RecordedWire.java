package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.quality.QualityCode;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.recording.Outcome;
import ru.nso.esialogin.indicators.recording.Recorded;

/**
 * What became of observations that were sent.
 *
 * @param indicator code
 * @param recorded how many are new
 * @param corrected how many say something else than before
 * @param unchanged how many were known already
 * @param rows each of them with a verdict on its quality
 * @param missing municipalities that were not sent
 * @param passedOver rows of the table that say nothing of this indicator
 */
@Schema(name = "RecordedObservations", description = "Что стало с присланными значениями")
public record RecordedWire(
        String indicator,
        int recorded,
        int corrected,
        int unchanged,
        List<Verdict> rows,
        List<String> missing,
        List<Long> passedOver) {

    /**
     * One observation.
     *
     * @param row of the table, counted as a spreadsheet does, or place in the list from 0 on
     * @param municipality canonical name; {@code null} for the region
     * @param series name of the series; {@code null} where there is only one
     * @param date the day
     * @param outcome what became of it
     * @param percent by counts
     * @param percentPublished as published
     * @param quality what is odd
     * @param notes the same with reasons
     */
    @Schema(name = "RecordedObservation")
    public record Verdict(
            long row,
            @Schema(nullable = true) @Nullable String municipality,
            @Schema(nullable = true) @Nullable String series,
            LocalDate date,
            Outcome outcome,
            @Schema(nullable = true) @Nullable BigDecimal percent,
            @Schema(nullable = true) @Nullable BigDecimal percentPublished,
            List<QualityCode> quality,
            List<NoteWire> notes) {

        private static Verdict of(Recorded.Verdict verdict) {
            Observation observation = verdict.observation();
            return new Verdict(
                    verdict.row(),
                    observation.municipality().orElse(null),
                    IndicatorWire.name(observation.series()),
                    observation.date(),
                    verdict.outcome(),
                    observation.counts().map(Counts::percent).orElse(null),
                    observation.published().orElse(null),
                    verdict.notes().stream().map(QualityNote::code).toList(),
                    verdict.notes().stream().map(NoteWire::of).toList());
        }
    }

    /** The form of what became of them. */
    public static RecordedWire of(String indicator, Recorded recorded) {
        return new RecordedWire(
                indicator,
                recorded.count(Outcome.NEW),
                recorded.count(Outcome.CORRECTED),
                recorded.count(Outcome.UNCHANGED),
                recorded.verdicts().stream().map(Verdict::of).toList(),
                recorded.missing(),
                recorded.passedOver());
    }
}
