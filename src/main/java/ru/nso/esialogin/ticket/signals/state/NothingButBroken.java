package ru.nso.esialogin.ticket.signals.state;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** It does not work, and no more is told. */
@Says(
        name = "nothing-but-broken",
        reason = "сказано только, что не работает; проверьте, нет ли сбоя",
        phrases = {
            "~7 @diary|сайт*|@esia|приложени*|систем*|вход*|кабинет*|ничего не_работа*|не_откры*|не_груз*|не_заход*|не_пуска*|не_вход*|перестал*|проблем*|ошибк*|@notenter",
            "~4 не_могу|не_можем|не_получается|не_получаетс*|@cannot @enter|попасть|посмотреть|открыть",
            "~5 не_работает|не_работают|перестал*+работ*|сломал*",
            "~4 проблем*|помогите|помощь|разобраться|почините|починить !@mark"
        })
final class NothingButBroken implements Signal {}
