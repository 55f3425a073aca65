package ru.nso.esialogin.ticket.signals.movement;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The pupil left or finished the school. */
@Says(
        name = "studies-ended",
        reason = "обучение закончено",
        phrases = {
            "~12 окончил*|закончил*|выпустил*|выпускник*|колледж*|техникум*|вуз|универ*|пту 9|11|школ*|класс*|ушел|поступил*|дневник* !четверт*|учебн*+год|заявлени*",
            "~10 уехал*|переехал*|перебрал* друг*+област*|друг*+регион*|москв*|краснодар*|питер|друг*+город* дневник*|школ*|больше"
        })
final class StudiesEnded implements Signal {}
