package ru.nso.esialogin.indicators.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.indicators.Observation;

/** Observations that were read so far, none of them twice. */
public final class Collected {
    private final Cells cells;
    private final List<Reading.Sent> sent = new ArrayList<>();
    private final List<Long> passedOver = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    public Collected(Cells cells) {
        this.cells = cells;
    }

    /** Adds an observation; a second one of the same is a problem at the place. */
    public void add(Place place, Observation observation) {
        String key = observation.municipality().orElse("") + '/' + observation.series() + '/' + observation.date();
        if (seen.add(key)) {
            sent.add(new Reading.Sent(place.row(), observation));
        } else {
            cells.problem(
                    place,
                    "Этот муниципалитет на эту дату уже есть выше.",
                    "Оставьте одну строку; разные написания одного названия — тоже повтор.");
        }
    }

    /** Notes a row that says nothing of this indicator. */
    void passOver(long row) {
        passedOver.add(row);
    }

    /** What was read; without an observation there is at least a problem. */
    public Reading finish() {
        if (sent.isEmpty() && cells.problems().isEmpty()) {
            cells.problem(
                    new Place(0, "", ""),
                    "Нет ни одного значения этого показателя.",
                    "Проверьте, тот ли файл и тот ли показатель выбраны.");
        }
        return new Reading(sent, cells.problems(), passedOver);
    }
}
