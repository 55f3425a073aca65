package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A parent is let in as the child. */
@Says(
        name = "parent-is-taken-for-child",
        reason = "родителя пускает как ребёнка",
        phrases = {
            "~12 @elder|под+моими|под+своими|захожу|зашла|зашел|вошла как+ребен*|как+ученик*|как+будто+@child|роль+ученик*|кабинет+ученик*|кабинет+@child|за+ученик*|учеником|ученицей !@teacher",
            "~14 @elder открыва*|показыва*|заходит|видит @mine|ребен* дневник*|страниц*|кабинет* как+будто|как+я|вместо",
            "~10 пишет|показыва*|считает|видит|определя* меня|мам*|родител* ученик*|учеником|ученицей|обучающ*"
        })
final class ParentIsTakenForChild implements Signal {}
