package ru.nso.esialogin.ticket.triage;

import java.util.List;
import ru.nso.esialogin.ticket.likeness.Alike;
import ru.nso.esialogin.ticket.signals.Signals.Heard;

/**
 * What a complaint or a part of it says.
 *
 * @param heard its signals
 * @param alike how alike it is to what others told
 */
record Voice(List<Heard> heard, Alike alike) {
    Voice {
        heard = List.copyOf(heard);
    }
}
