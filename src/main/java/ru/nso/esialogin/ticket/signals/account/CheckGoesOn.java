package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The check of the child's data goes on. */
@Says(
        name = "check-goes-on",
        reason = "проверка данных ребёнка не закончена",
        phrases = {
            "~9 проверк*|проверя*|провер* идет|висит|дл*|тянет*|день|месяц*|не_законч*|долго|дней|сутк*|недел*|до+сих+пор|ошибк*|не_прошл*|не_пройд* @child|@certificate|свидетельств*|снилс*|учетн*|учетк*|данны* !скрин*"
        })
final class CheckGoesOn implements Signal {}
