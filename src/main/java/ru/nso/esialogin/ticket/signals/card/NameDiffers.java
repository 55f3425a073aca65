package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The name on the card is not that of the account. */
@Says(
        name = "name-differs",
        reason = "фамилия, имя или дата рождения в школе и на Госуслугах разные",
        phrases = {
            "~14 фамили* девич*|старая|старый|старое|прежн*|сменил*|поменял*|измен*|друг*|вышла+замуж|не_совпад*|отлича*|ошибк*|через+ё|опечатк* @esia|карточк*|школ*|журнал*|дневник*|паспорт*|@snils",
            "~10 фио|=имя|отчеств*|дат*+рожден* не_совпад*|отлича*|разн*|неверн*|неправильн*|опечатк*|перепут*|ошибк* карточк*|школ*|@esia|журнал*|базе|паспорт* !педагог*|учител*|@myschool|сотрудник*|@etd|@certificate|загс*"
        })
final class NameDiffers implements Signal {}
