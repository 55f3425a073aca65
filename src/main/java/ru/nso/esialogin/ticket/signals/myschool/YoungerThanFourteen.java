package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A pupil younger than fourteen. */
@Says(
        name = "younger-than-fourteen",
        reason = "ребёнку нет четырнадцати",
        phrases = {"#младше"})
final class YoungerThanFourteen implements Signal {}
