package ru.nso.esialogin.ticket.signals.state;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Somebody does not get in. */
@Says(
        name = "cannot-enter",
        reason = "не могут войти",
        phrases = {
            "@notenter",
            "@notfound !инн",
            "~6 @cannot|не_могу|проблем*|ошибк*|помогите|не_работа* вход*|войти|зайти|авториз*|@enter"
        })
final class CannotEnter implements Signal {}
