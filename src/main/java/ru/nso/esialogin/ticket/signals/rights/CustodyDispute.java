package ru.nso.esialogin.ticket.signals.rights;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A dispute over a child. */
@Says(
        name = "custody-dispute",
        reason = "спор о правах на ребёнка",
        phrases = {
            "~10 бывш*|муж*|отец|отцу|отца|мать|матери =закрыть|=закройте|закроют|запрет*|убрать|убер*|лиши*|ограничи*|отключ*|удал* доступ*|дневник*|прав|видеть !код*",
            "~9 суд|суда|решени*+суда|лишен*|приставы|опека прав|доступ*|дневник*|ребен*|отц*|матер*",
            "~8 не_должен|не_должна|не_хочу+чтобы бывш*|отец|муж|мать видеть|видел*|доступ*|смотреть"
        })
final class CustodyDispute implements Signal {}
