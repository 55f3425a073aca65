package ru.nso.esialogin.ticket.signals.movement;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A new employee has no card, or an ended one. */
@Says(
        name = "staff-not-yet-there",
        reason = "карточка сотрудника не заведена или закрыта",
        phrases = {
            "~8 =сотрудник|карточк*+сотрудник*|карточк*+учител*|карточк*+педагог*|карточк*+работник* @notfound|не_завел*|не_заведен*|закрыт*|уволен*|декрет*|не_созда*|нет",
            "~18 учител*|педагог*|журнал*|сотрудник*|преподава* декрет*|устроил*|новая+школ*|новую+школ*|перевелась|принял*+на+работу|совместител* @notenter|@notfound|не_завел*|нет+рол*|нет|роли",
            "~8 сотрудник* не_завел*|не_заведен*|не_созда*|не_внес*|не_добав* !@myschool|@etd|@child"
        })
final class StaffNotYetThere implements Signal {}
