package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The account is not a child's, or not confirmed. */
@Says(
        name = "not-a-childs-account",
        reason = "запись ребёнка обычная или неподтверждённая",
        phrases = {
            "~9 @child|сын*|дочь|дочк*|ему|ей|он|она неподтвержд*|не_подтвержд*|подтвержден*+запис*|подтвержд*+учетн*|нужна+подтвержденная|нужно+подтверд*|стандартн*|не_детская|обычн*+учетк*|обычн*+запис*|взросл*+учетк*|взросл*+запис* !@etd|паспорт*|14|#старше|код",
            "~6 детск* или|это|а+не обычн*|взросл*|упрощен*",
            "~9 уров*|тип* учетн*|запис*|учетк* @child|недостаточн*|не_тот|низк*"
        })
final class NotAChildsAccount implements Signal {}
