package ru.nso.esialogin.ticket.signals.entry;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Looked for the diary on the portal. */
@Says(
        name = "via-search-of-portal",
        reason = "искали дневник через поиск или робота на Госуслугах",
        phrases = {
            "~10 робот*|бот|чат+бот*|бота|боту|помощник*|макс @esia|услуг*|дневник* !код*|подтвержд*|мессендж*",
            "~9 поиск*|строк*|раздел*|каталог*|вкладк*|плитк*|кнопк*|баннер* @esia дневник*|журнал* !использован*",
            "~9 @esia|портал* раздел* дети|образован*|обучени*|школ* !прикреп*"
        })
final class ViaSearchOfPortal implements Signal {}
