package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Asks what to type as login. */
@Says(
        name = "asks-which-login",
        reason = "спрашивают, что вводить логином: СНИЛС, телефон или почту",
        phrases = {
            "~9 какой|какая|какие|какое|что|чем|каким логин*|вводить|ввести|вбивать|входить|заходить|писать снилс|телефон|номер|почт* !@child|чей|парол*|код*",
            "~6 какой|каким логин* нужен|нужно|надо|правильн* !забыл*|не_помн*|парол*"
        })
final class AsksWhichLogin implements Signal {}
