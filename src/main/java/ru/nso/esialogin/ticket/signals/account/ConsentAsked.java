package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Consent is asked for. */
@Says(
        name = "consent-asked",
        reason = "речь о согласии на передачу данных",
        phrases = {
            "~7 соглас* не_дал*|отказ*|не_наж*|предостав*|запрос*|просит|родител*|отозв* !зачислен*|бумажн*|обработк*|против"
        })
final class ConsentAsked implements Signal {}
