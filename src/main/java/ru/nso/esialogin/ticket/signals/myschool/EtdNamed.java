package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The access point is named. */
@Says(
        name = "etd-named",
        reason = "речь о единой точке доступа (ЕТД)",
        phrases = {"@etd !!педагог*|учител*|сотрудник*"})
final class EtdNamed implements Signal {}
