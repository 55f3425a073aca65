package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The login works, something else does not. */
@Says(
        name = "login-is-fine",
        reason = "вход есть, вопрос о другом",
        phrases = {
            "~6 вход|захожу|заходит|вхожу|входит|открыва*|пускает|вошла|вошел|авториз* есть|нормальн*|без+проблем|работает|все+хорошо|все+в+порядке|спокойно|успешно|но+не_дает|легко",
            "~7 журнал*|дневник* открывается|работает но|а"
        })
final class LoginIsFine implements Signal {}
