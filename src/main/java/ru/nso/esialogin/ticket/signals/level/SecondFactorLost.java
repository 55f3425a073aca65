package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The second factor is out of reach. */
@Says(
        name = "second-factor-lost",
        reason = "недоступен второй способ подтверждения входа",
        phrases = {
            "=007046",
            "аутентификатор*|totp|=тотп|двухфакторн*|двухэтапн*",
            "~9 @code из+приложени*|одноразов*|резервн*|из+=макс|=max|мессендж* нет|нету|не_сохран*|удалил*|потерял*|новом+телефон*|не_установ*|недоступ*|требует",
            "~8 втор*+фактор*|подтвержден*+вход*|способ*+подтвержд* отключ*|недоступ*|нет|не_настро*|не_могу|требует !@biometry"
        })
final class SecondFactorLost implements Signal {}
