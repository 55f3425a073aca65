package ru.nso.esialogin.ticket.signals.enrolment;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Expelled, enrolled twice, or enrolled nowhere. */
@Says(
        name = "expelled-or-enrolled-twice",
        reason = "отчислен, зачислен дважды или не зачислен",
        phrases = {
            "~6 отчислен*|отчислил*|выбыл*|выбывш*|отчислили @child|он|она|нас|его|ее|числ*|статус*|карточк*|ученик*|ошибоч*|случайно|приказ*|висит",
            "~6 зачислен*|зачислил* дважды|два+раза|повторно|ошибочн*|задво*|не_туда",
            "~6 не_зачисл* @child|лице*|школ*|класс*|приказ* !@myschool",
            "~8 статус* выбыл*|отчислен*|не_зачислен*|архив*|переводит*",
            "~6 @child|ученик* архив*|неактивн*|выбывш* !фото",
            "~5 два|двух|двойн*|лишн*|повторн*|оба|обе зачислени* !@myschool",
            "~16 @order @order зачислени*|зачисл* второй|второго|два|оба|между"
        })
final class Expelled implements Signal {}
