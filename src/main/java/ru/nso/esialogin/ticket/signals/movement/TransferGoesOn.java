package ru.nso.esialogin.ticket.signals.movement;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A transfer is a matter of days. */
@Says(
        name = "transfer-goes-on",
        reason = "перевод ещё оформляется",
        phrases = {
            "~10 @order|зачисл*|перевел*|перевод*|перешл*|отчисл*|переехал* вчера|сегодня|позавчера|на+днях|на+этой+неделе|только+что|недавно|=ждать|пару+дней|два+дня|три+дня|с+понедельника|оформля* !до+сих+пор|месяц*|не_отчисл*|давно"
        })
final class TransferGoesOn implements Signal {}
