package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** «Недостаточно прав». */
@Says(
        name = "rights-not-enough",
        reason = "пишет, что прав недостаточно",
        phrases = {"~5 недостаточн*|нет|не_хвата*|не_достаточно прав|права !полномоч*|@teacher|опек*"})
final class RightsNotEnough implements Signal {}
