package ru.nso.esialogin.access.api.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.report.Volume;
import ru.nso.esialogin.access.report.VolumeReport;
import ru.nso.esialogin.access.report.VolumeText;
import ru.nso.esialogin.access.report.Yardstick;

/**
 * Who worked with unusually many cards on a day.
 *
 * @param day the day
 * @param historyFrom the first day it is compared with
 * @param operators how many operators worked with cards
 * @param usual how many of them as usual
 * @param items the others
 * @param complete whether all of these are in it
 */
@Schema(name = "VolumeReport", description = "Кто за день работал с необычно большим числом карточек")
record VolumeWire(
        @Schema(implementation = String.class, format = "date") LocalDate day,
        @Schema(implementation = String.class, format = "date") LocalDate historyFrom,
        long operators,
        long usual,
        List<Line> items,
        boolean complete) {

    static VolumeWire of(VolumeReport report) {
        return new VolumeWire(
                report.day(),
                report.historyFrom(),
                report.operators(),
                report.usual(),
                report.items().stream().map(Line::of).toList(),
                report.complete());
    }

    /**
     * One operator.
     *
     * @param cards how many different cards on the day
     * @param ownDays the operator's own working days before
     * @param others those with the same roles, on the same day
     * @param text all of it in words
     */
    @Schema(name = "VolumeLine", description = "Один сотрудник")
    record Line(
            String who,
            List<String> roles,
            @Schema(nullable = true) @Nullable String schoolId,
            @Schema(nullable = true) @Nullable String municipality,
            long cards,
            Volume.Verdict verdict,
            Usual ownDays,
            Usual others,
            String text) {

        static Line of(Volume volume) {
            return new Line(
                    volume.operator().who(),
                    volume.operator().roles(),
                    volume.operator().schoolId().orElse(null),
                    volume.operator().municipality().orElse(null),
                    volume.cards(),
                    volume.verdict(),
                    Usual.of(volume.ownDays()),
                    Usual.of(volume.others()),
                    VolumeText.of(volume));
        }
    }

    /**
     * What is usual.
     *
     * @param values how many values there are
     * @param needed how many it takes
     * @param median their median; {@code null}: there are none
     * @param deviation their median absolute deviation; {@code null}: there are none
     * @param limit the largest number that is still usual; {@code null}: too few values to tell
     */
    @Schema(name = "UsualVolume", description = "Что обычно: медиана и медианное отклонение")
    record Usual(
            long values,
            long needed,
            @Schema(nullable = true) @Nullable Double median,
            @Schema(nullable = true) @Nullable Double deviation,
            @Schema(nullable = true) @Nullable Long limit) {

        static Usual of(Yardstick yardstick) {
            boolean none = yardstick.values() == 0;
            return new Usual(
                    yardstick.values(),
                    yardstick.needed(),
                    none ? null : yardstick.median(),
                    none ? null : yardstick.deviation(),
                    yardstick.limit().isPresent() ? yardstick.limit().getAsLong() : null);
        }
    }
}
