package ru.nso.esialogin.audit.gain;

import java.time.LocalDate;
import java.util.List;

/**
 * What mending cards would gain for a municipality.
 *
 * @param day the day of the audit by which it is told
 * @param region whether that was an audit of the whole region
 * @param gains by kind of people
 */
public record Gained(LocalDate day, boolean region, List<Gain> gains) {
    public Gained {
        gains = List.copyOf(gains);
    }
}
