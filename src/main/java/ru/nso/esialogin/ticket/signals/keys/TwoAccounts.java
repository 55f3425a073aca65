package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Somebody has two accounts. */
@Says(
        name = "two-accounts",
        reason = "у человека две записи на Госуслугах",
        phrases = {
            "~6 две|два|двух|второй|вторая|вторую|задво* учетк*|учетн*+запис*|аккаунт*|госуслуг*|акаунт* !@child|двоих",
            "~7 упрощен* запис*|учетк*|учетн*|аккаунт*|госуслуг*|уровень !@child|@mine+сын|ему|ей"
        })
final class TwoAccounts implements Signal {}
