package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Asks to delete or correct data without a login. */
@Says(
        name = "data-request",
        reason = "просят удалить или исправить данные",
        phrases = {
            "~7 удал* аккаунт*|учетн*|дневник*|персональн*|данны*|профил* !упрощен*|@child+сам|ее+удалить|приложени*|@code"
        })
final class PersonalDataRequest implements Signal {}
