package ru.nso.esialogin.ticket.signals.enrolment;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** An order of enrolment or expulsion is named. */
@Says(
        name = "order-named",
        reason = "названы приказы о зачислении или отчислении",
        phrases = {
            "~6 @order зачисл*|отчисл*|перевод*|выбыт*|движен* !проведен|@snils",
            "~8 @order не_проведен*|не_издан*|нет|задво*|дважды|два|конфликт*|раньше|позже|не_провел*|не_сделал*|не_выпустил*|не_тот|отменить|удалить !бумажн*"
        })
final class OrderNamed implements Signal {}
