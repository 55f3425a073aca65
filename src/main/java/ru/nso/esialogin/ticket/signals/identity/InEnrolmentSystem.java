package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A SNILS, and the enrolment subsystem or an application. */
@Says(
        name = "snils-in-enrolment-system",
        reason = "речь о СНИЛС в подсистеме «Запись в школу» или в заявлении",
        phrases = {
            "~16 @snils @enrolmentsystem",
            "~16 @snils заявлени* !услуг*",
            "~16 @snils приемн*+кампани*|при+зачислени*|при+поступлен*|при+записи|когда+записыва*|подавал*+документ*",
            "~16 @snils @enrolmentsystem @child"
        })
final class InEnrolmentSystem implements Signal {}
