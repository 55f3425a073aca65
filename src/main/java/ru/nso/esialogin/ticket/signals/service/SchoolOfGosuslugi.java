package ru.nso.esialogin.ticket.signals.service;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The application «Госуслуги Моя школа». */
@Says(
        name = "gosuslugi-my-school",
        reason = "речь о приложении «Госуслуги Моя школа»",
        phrases = {"~6 госуслуг*+=моя+школ*", "~7 @myschool приложени* отдельн*|скачал*|установил*|госуслуг*|регион*"})
final class SchoolOfGosuslugi implements Signal {}
