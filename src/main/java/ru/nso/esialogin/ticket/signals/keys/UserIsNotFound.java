package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The user is not found, in own words. */
@Says(
        name = "user-is-not-found",
        reason = "пользователь не находится",
        phrases = {"~6 пользовател*|юзер* @notfound", "~7 @notfound меня|нас|мен* @diary|систем*|@esia|баз*"})
final class UserIsNotFound implements Signal {}
