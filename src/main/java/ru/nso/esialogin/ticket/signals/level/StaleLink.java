package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** An old link, a bookmark or the way back. */
@Says(
        name = "stale-link",
        reason = "открывают устаревшую ссылку, закладку или жмут «назад»",
        phrases = {
            "=007011",
            "~8 закладк*|избранн*|кнопк*+назад|=назад|истори*+браузер* @enter|ошибк*|@notenter|устарел*|код*|нажа*|возврат* !лет|год*|месяц*|дн*|час*|недел*|класс*"
        })
final class StaleLink implements Signal {}
