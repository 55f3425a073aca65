package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Журнал and «Запись в школу» say different things. */
@Says(
        name = "cards-differ",
        reason = "в «Записи в школу» и в журнале разные данные",
        phrases = {
            "~18 исправил*|поменял*|изменил*|обновил*|поправил*|верн*|правильн* @enrolmentsystem журнал*|дневник*|карточк* тот+же|старая|старый|старое|прежн*|не_обновл*|не_измен*|по+старому|не_перешл*|не_подтян*|не_передал*|неверн*|неправильн*",
            "~12 @enrolmentsystem журнал*|дневник*|=эш расход*|различ*|не_совпада*|разн*|отлича*|не_обновл*|не_синхрон*|не_выгруж*"
        })
final class CardsDiffer implements Signal {}
