package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** No SNILS on a card. */
@Says(
        name = "no-snils-on-card",
        reason = "в карточке не заполнен СНИЛС",
        phrases = {
            "~9 @snils @notfilled карточк*|журнал*|профил*|@child|в+школе|личн*+дел*|@diary|@bothparents|классн* !@teacher|не_пробовал*|вместо|ошибк*",
            "~5 @snils не_вбит*|не_внес*|не_указан*|не_заполнен*|не_заведен*|не_прописан*"
        })
final class NoSnilsOnCard implements Signal {}
