package ru.nso.esialogin.ticket.signals.movement;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A first-grader waits for the order. */
@Says(
        name = "first-grader-waits",
        reason = "первоклассник ждёт приказа о зачислении",
        phrases = {
            "~24 первоклаш*|первоклас*|первый+класс|перв*+класс*|1+класс*|будущ* @order|зачисл*|волн* нет|не_издан*|не_вышел|ждать|ждем|еще|не_вышл*|после|август*|июл*|июн*|когда !сад*"
        })
final class FirstGraderWaits implements Signal {}
