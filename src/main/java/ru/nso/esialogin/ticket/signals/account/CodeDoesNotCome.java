package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The code does not come. */
@Says(
        name = "code-does-not-come",
        reason = "код подтверждения не приходит",
        phrases = {
            "~10 @code|письм* не_приход*|не_приш*|не_получ*|не_доход*|не_дошл*|не_поступ*|тишин*|не_высыла*|не_отправля*|не_присыла*|не_прислал*|не_шлет|не_шлют|так+и+нет|молчит|глухо|не_прилета* !скрин*|в+чат",
            "~5 нет|нету @code|смски|письма|кода !регион*|ошибк*",
            "~7 ждем|жду|ждала|ждал|ждали @code|смс*|письм* !ответ*|обратн*",
            "~8 запрашива*|запросил*|отправ* @code раз|час*|снова|повторно|попыт* !скрин*|класс*|прилага*"
        })
final class CodeDoesNotCome implements Signal {}
