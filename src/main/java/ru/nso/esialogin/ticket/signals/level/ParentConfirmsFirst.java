package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The parent has to confirm the own account before the child gets one. */
@Says(
        name = "parent-confirms-first",
        reason = "сначала надо подтвердить запись самого родителя",
        phrases = {
            "~14 @made|детск* ваша|вашу|вашей должна|нужно|подтвержден*|подтверд* запис*|учетк*|личност* !его|ее",
            "~12 @child|детск* сначала|сперва|прежде|для+этого|только+с подтверд*|подтвержден* сво*|=мою|=моя|мо*+запис*|родител*|сам|сама",
            "~14 @made|детск*|@child моя|мою|моей|своя|свою|у+меня|родител* не_подтвержд*|неподтвержд*|стандартн*|упрощен* !у+него|у+нее"
        })
final class ParentConfirmsFirst implements Signal {}
