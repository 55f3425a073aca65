package ru.nso.esialogin.ticket.triage;

import java.util.List;
import java.util.Map;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.ticket.signals.Signals.Heard;

/**
 * What a complaint or a part of it says.
 *
 * @param heard its signals
 * @param alike for each cause its share of the likeness to what others told; nothing where it is like nothing
 */
record Voice(List<Heard> heard, Map<CauseCode, Double> alike) {
    Voice {
        heard = List.copyOf(heard);
        alike = Map.copyOf(alike);
    }
}
