package ru.nso.esialogin.ticket.signals.service;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Госуслуги do not work themselves. */
@Says(
        name = "esia-is-down",
        reason = "не работают сами Госуслуги",
        phrases = {
            "=007007|=007008",
            "~6 @esia не_работа*|недоступ*|перегруж*|лежат|висят|не_откры*|не_груз*|сбой|глюч* !дневник*+не_*|@child"
        })
final class EsiaIsDown implements Signal {}
