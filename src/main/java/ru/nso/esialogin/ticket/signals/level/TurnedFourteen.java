package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A child turned fourteen, and the child account ended. */
@Says(
        name = "turned-fourteen",
        reason = "исполнилось четырнадцать, детская запись кончилась",
        phrases = {
            "~16 14|четырнадцат*|#старше исполн*|стало|дня+рожден*|день+рожден*|после|паспорт* перестал*|@notenter|@notfound|больше+не|уровень|подтверд*|детск* !номер*",
            "~14 паспорт* получ*|выдали|получим|дали|ждем|делаем детск*|подтверд*|@notenter|перестал* !@certificate"
        })
final class TurnedFourteen implements Signal {}
