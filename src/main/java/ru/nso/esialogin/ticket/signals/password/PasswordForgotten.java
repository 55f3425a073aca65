package ru.nso.esialogin.ticket.signals.password;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The password is forgotten. */
@Says(
        name = "password-forgotten",
        reason = "забыли или потеряли пароль",
        phrases = {
            "~7 забыл*|забыт*|не_помн*|потерял*|утер*|утрат*|запамят*|=восстановить|восстановлен*|=сбросить|сброс|напомн*|вспомн*|не_знаю|не_знаем|посеял*|потерян* @password|логин*",
            "~7 @password|логин* листок*|листоч*|бумажк*|распечатк*|тетрад*",
            "~6 нов* @password|логин* дайте|выда*|прислать|пришлите|вышлите|получить|нужен|нужны",
            "~6 @password|логин* дайте|выдайте|пришлите|вышлите|подскажите|скажите|сообщите|выслать|прислать !чей|чье|какой+логин+нужен|каким",
            "~7 утрач*|утерян*|потер*|вылетел*|из+головы @password",
            "~8 спрашива*|хочет|нужен|узнать|где+взять @password от+@diary|от+@esia|внук*|дневник*|журнал* !чей|@child+детск*"
        })
final class PasswordForgotten implements Signal {}
