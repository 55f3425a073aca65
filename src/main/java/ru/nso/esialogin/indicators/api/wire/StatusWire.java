package ru.nso.esialogin.indicators.api.wire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.indicators.status.Status;

/**
 * How an indicator stands on a day.
 *
 * @param indicator code
 * @param date the day
 * @param region the region by its own figure
 * @param items municipalities, each with its series
 */
@Schema(name = "IndicatorStatus", description = "Показатель на дату")
public record StatusWire(String indicator, LocalDate date, RowWire region, List<RowWire> items) {

    /** The form of a status. */
    public static StatusWire of(Status status) {
        return new StatusWire(
                status.indicator().code(),
                status.date(),
                RowWire.of(status.region()),
                status.rows().stream().map(RowWire::of).toList());
    }
}
