package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The SNILS on the card is no SNILS. */
@Says(
        name = "snils-fails-check",
        reason = "записанный СНИЛС не проходит проверку",
        phrases = {
            "~9 @snils контрольн*+сумм*|контрольн*+числ*|контрольн*+цифр*|контрольн*+разряд*",
            "~10 @snils контрольн*|не_проход*+проверк*|проверк*+не_прош*|не_сходит*|красн*|не_существ*|неверн*+формат*|лишн*+цифр*|не_хвата*+цифр*|нул* карточк*|карте|журнал*|классн*|секретар*|цифр*|сумм*|проверк* !@etd|@certificate|свидетельств*|@gmail|@esia|детск*|кабинет*"
        })
final class SnilsFailsCheck implements Signal {}
