package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The parent gets in, the child does not. */
@Says(
        name = "child-is-shut-parent-is-not",
        reason = "родитель входит, а ребёнок под своей записью — нет",
        phrases = {
            "~14 @child @notenter|@notfound @elder|я|у+меня|мен* входит|заходит|пускает|захожу|вхожу|открывается|видит|работает",
            "~12 у+@elder|@elder|я|у+меня|мен* входит|заходит|пускает|захожу|вхожу|открывается|работает у+@child|@child нет|не_пуска*|не_заход*|не_вход*|не_открыва*|не_может|не_работа* !второ*|младш*|старш*|двое|дочь+нет",
            "~12 @child сво*|детск* @notfound|@notenter !!я+@teacher|педагог !двое|второ*|младш*|старш*|код*|смс|парол*"
        })
final class ChildIsShut implements Signal {}
