package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Somebody has two accounts. */
@Says(
        name = "two-accounts",
        reason = "у человека две записи на Госуслугах",
        phrases = {
            "~6 две|два|двух|второй|вторая|вторую|задво* учетк*|учетн*+запис*|аккаунт*|госуслуг*|акаунт* !@child|двоих",
            "~7 упрощен* запис*|учетк*|учетн*|аккаунт*|госуслуг*|уровень !@child|@mine+сын|ему|ей",
            "~6 два|две|двух|несколько|целых+два кабинет*|личн*+кабинет* !@child|школ*",
            "~16 один|одна|одни|кабинет* другой|друг*|совсем+другой|иной по+телефон*|по+номер* по+снилс*|снилс !@child|карточк*"
        })
final class TwoAccounts implements Signal {}
