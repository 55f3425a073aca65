package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Advertising, or a letter to somebody else. */
@Says(
        name = "advertising",
        reason = "письмо не для службы поддержки",
        phrases = {
            "~9 предлага* услуг*|сотруднич*|товар*|продвиж*|скидк*|коммерч*",
            "коммерческ*+предложен*|вакансии|вакансия|вебинар*|прайс*|тендер*|резюме"
        })
final class Advertising implements Signal {}
