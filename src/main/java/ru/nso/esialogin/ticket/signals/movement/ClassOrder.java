package ru.nso.esialogin.ticket.signals.movement;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The order that forms the classes is missing. */
@Says(
        name = "class-order",
        reason = "нет приказа о формировании классов",
        phrases = {
            "~12 формирован*|распредел*|без+букв*|буквы+нет|литер* класс* @order|приказ*|не_издал*|нет|журнал*|дневник*|запис*",
            "~14 параллел*|по+буквам|без+букв*|литер* @order|распредел*|класс* нет|не_распредел*|зачислен*|журнал*"
        })
final class ClassOrder implements Signal {}
