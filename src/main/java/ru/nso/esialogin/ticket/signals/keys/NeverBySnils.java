package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** SNILS was never typed as login. */
@Says(
        name = "never-by-snils",
        reason = "по СНИЛС входить не пробовали",
        phrases = {
            "~7 @snils не_пробовал*|не_вводил*|не_ввожу|не_знал*|не_использ*|не_пыта*|не_вбивал*|не_набирал*|ни+разу|никогда|не_входил*|не_заходил*|не_попробов* !@child|@teacher|карточк*",
            "~7 надо+было|нужно+было|оказывается|а+не|нужно|надо|советуют|сказали по+снилс*|через+снилс*|снилсом|снилс+вводить !карточк*|@child",
            "~9 по+снилс*|через+снилс*|снилсом входит|пускает|заходит|вошл*|вошел|получилось|зашл*|зашел",
            "~8 первый|первом|первого|впервые вход*|@enter номер*|телефон*|почт*|емейл*"
        })
final class NeverBySnils implements Signal {}
