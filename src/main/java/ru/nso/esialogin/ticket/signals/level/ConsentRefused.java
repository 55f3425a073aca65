package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The window with the consents was closed or refused. */
@Says(
        name = "consent-refused",
        reason = "согласие на передачу данных не дано",
        phrases = {
            "=007004|=007019",
            "~10 предостав*|соглас*|разреш*|=права|доступ+к+данным отказ*|отклон*|не_наж*|не_дал*|не_подтверд*|закрыл*|отозв*|пропустил*|отмен* !зачислен*|бумажн*|обработк*|против|услуг*|инн|школе|родител*",
            "~8 окно|окошк*|страниц*|запрос* соглас*|разрешени* закрыл*|отказ*|отмен*|крестик*|испугал*|не_наж*"
        })
final class ConsentRefused implements Signal {}
