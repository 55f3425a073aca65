package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Certificate, antivirus or plug-in of a workplace. */
@Says(
        name = "certificate-or-antivirus",
        reason = "ошибка сертификата, антивируса или программы на рабочем месте",
        phrases = {
            "~9 сертификат*|антивирус*|крипто*|касперск*|плагин*|инсталл*|дистрибутив* не_*|ошибк*|блокир*|недейств*|установ*|удал*|ругает* !@child|олимпиад*|спортив*|пфдо",
            "~9 @myschool админ* вход*|не_вход*|не_откры*|не_пуска*"
        })
final class AccessPointTrouble implements Signal {}
