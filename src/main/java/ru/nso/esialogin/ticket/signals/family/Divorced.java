package ru.nso.esialogin.ticket.signals.family;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The parents live apart. */
@Says(
        name = "parents-live-apart",
        reason = "родители в разводе или живут раздельно",
        phrases = {"~4 развод*|развел*|разведен*|бывш*+муж*|бывш*+жен*|бывш*+супруг*|живем+отдельно|не_живем"})
final class Divorced implements Signal {}
