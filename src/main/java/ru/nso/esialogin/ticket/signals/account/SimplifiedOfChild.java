package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The child has a simplified account. */
@Says(
        name = "simplified-account-of-child",
        reason = "у ребёнка упрощённая запись, а не детская",
        phrases = {
            "~20 упрощен*|=упрощенка|упрощенк* @child|детск*|сам+себе|ему|ей|нее|него",
            "~8 упрощен*|=упрощенка|упрощенк* не_детск*|а+не+детск*|вместо+детск*",
            "~14 =простая|=простую|=простой|=обычная|=обычную|быстр*+регистр* запис*|учетк*|учетн*|аккаунт* @child|#младше|#старше|детск*|сделал*|завел*|созда* !пароль|парол*|или"
        })
final class SimplifiedOfChild implements Signal {}
