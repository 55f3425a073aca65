package ru.nso.esialogin.ticket.signals.movement;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The user has to be activated first. */
@Says(
        name = "not-activated",
        reason = "пользователь не активирован",
        phrases = {
            "~6 не_активирован*|неактивирован*|активац*|активировать пользовател*|учетн*|приглашен*|запис*|=и|ссылк*|письм* !подписк*|@child+архив",
            "~7 приглашен* почт*|письм*|ссылк*|потерял*|не_приш*|истек* !собрани*|@child"
        })
final class NotActivated implements Signal {}
