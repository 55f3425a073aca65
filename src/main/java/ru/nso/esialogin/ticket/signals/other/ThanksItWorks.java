package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** It works now. */
@Says(
        name = "thanks-it-works",
        reason = "пишут, что всё заработало",
        phrases = {
            "~8 спасибо|благодар* заработал*|получил*|открыл*|помог*|вошл*|все+работает|разобрал* !не_*|но|опять",
            "~5 вопрос|проблема|заявк* снят|решен*|закры*|неактуальн*"
        })
final class ThanksItWorks implements Signal {}
