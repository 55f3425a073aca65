package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Somebody has no SNILS at all. */
@Says(
        name = "has-no-snils",
        reason = "СНИЛС у человека нет вообще",
        phrases = {
            "~10 @snils нет|нету|не_получ*|не_оформ*|не_имеем|не_имею|не_выда*|не_дела* @foreign|гражд*|иностран*|вообще|внж|=рвп|мигрант*|еще|тоже+нет|делать !карточк*|журнал*|стоит|указан*|не_указ*|не_внес*|профил*|графе|строк*",
            "~10 без @snils @child|гражд*|иностран*|войти|как !карточк*|@contact"
        })
final class NobodyHasSnils implements Signal {}
