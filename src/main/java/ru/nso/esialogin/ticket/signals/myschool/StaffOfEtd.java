package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Employees are entered by the access point. */
@Says(
        name = "staff-in-access-point",
        reason = "через ЕТД заводят педагогов",
        phrases = {"~14 @etd педагог*|учител*|сотрудник*"})
final class StaffOfEtd implements Signal {}
