package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The pupil needs the consent of a parent. */
@Says(
        name = "parents-consent",
        reason = "ученику нужно согласие родителя",
        phrases = {
            "дневник+не_найден* попросите|родител*|обратн*",
            "~9 попрос* родител* сообщ*|соглас*|форм*",
            "~8 @bothparents|мам*|пап*|отец соглас* @child|дневник*|приложени*|несовершеннолет*|подтверд* !бумажн*|обработк*|персональн*|против"
        })
final class ParentsConsent implements Signal {}
