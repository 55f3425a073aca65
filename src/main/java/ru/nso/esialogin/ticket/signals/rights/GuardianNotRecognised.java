package ru.nso.esialogin.ticket.signals.rights;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A guardian is not recognised. */
@Says(
        name = "guardian-not-recognised",
        reason = "опекуну или отчиму не подтверждают полномочия",
        phrases = {
            "~10 опекун*|опек*|отчим*|мачех*|приемн*+родит*|усынов*|попечител* полномоч*|не_призна*|не_подтвержд*|не_привяз*|не_добав*|не_прикреп*|@notfound|@cannot|акт|удостоверени* !услуг*|робот*"
        })
final class GuardianNotRecognised implements Signal {}
