package ru.nso.esialogin.ticket.signals.password;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** At the child's password SNILS and password are asked for again. */
@Says(
        name = "asks-parents-password",
        reason = "на шаге пароля для ребёнка снова просят СНИЛС и пароль",
        phrases = {
            "~14 созда*|придум*|установ*|задать|задаю|этап*|шаг*|сдела* парол* @child|детск* @snils",
            "~12 запрашива*|просит|требует|спрашива*|вводить|ввожу|надо+ввести|ввести @snils парол* два|дважды|снова|опять|повторно|еще|заново|чей|чьи|раза|сначала",
            "~8 чей|чье|чьи|какой+именно @snils|парол* !вместо|карточк*",
            "~10 просит|требует|надо|предлага* опять|снова|повторно|заново|еще+раз @enter|логин*|авториз* @password|под+кем|непонятно|@child|чьи* !@code"
        })
final class AsksParentsPassword implements Signal {}
