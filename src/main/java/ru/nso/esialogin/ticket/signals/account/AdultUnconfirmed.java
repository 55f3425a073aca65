package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** An account is not confirmed. */
@Says(
        name = "account-unconfirmed",
        reason = "учётная запись не подтверждена",
        phrases = {
            "=007055",
            "~6 учетн*|учетк*|запис*|аккаунт*|@esia неподтвержд*|не_подтвержд*|стандартн* !@child|сын*|дочь|дочк*|код*|детск*"
        })
final class AdultUnconfirmed implements Signal {}
