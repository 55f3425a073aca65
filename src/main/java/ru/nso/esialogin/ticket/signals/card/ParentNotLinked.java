package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Parent and child both stand there, without a bond. */
@Says(
        name = "parent-not-linked-with-child",
        reason = "родитель и ребёнок в системе не связаны",
        phrases = {
            "~9 не_связан*|не_привязан*|не_прикреп*|не_закрепл*|связ* с+ним|с+ней|ко+мне|мне|мы|@child нет|никак|не_* !учетк*|учетн*|госуслуг*|школе|инн|@myschool|класс*|приложени*",
            "~5 пуст* список|список+детей|=детей !код*",
            "~6 @enter|@can нет+детей|детей+нет|детей+не_вид*|ни+одного+ребен*|нет+ни+одного !регион*|@myschool",
            "~8 =детей|=дети нет|не_найден*|не_привяз*|не_видн* =вас|список|добавлен*|пишет|написан*|захожу|вхожу|пуст*|показыва* !@myschool|регион*"
        })
final class ParentNotLinked implements Signal {}
