package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The administrators' access point. */
@Says(
        name = "etd-does-not-open",
        reason = "единая точка доступа (ЕТД) не открывается или не ставится",
        phrases = {
            "~13 @etd не_*|пуст*|ошибк*|проср*|не_запуска*|зависа*|инсталл*|сертификат*|крут*|бел*|вис*|не_откры*|установ*|стави*|антивирус*"
        })
final class EtdDoesNotOpen implements Signal {}
