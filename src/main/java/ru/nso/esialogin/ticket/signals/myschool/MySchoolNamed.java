package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** «Моя школа» is named. */
@Says(
        name = "my-school-named",
        reason = "речь о «Моей школе»",
        phrases = {"@myschool !@teacher|сетевой"})
final class MySchoolNamed implements Signal {}
