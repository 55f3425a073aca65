package ru.nso.esialogin.ticket.signals.enrolment;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The diary of the old school opens. */
@Says(
        name = "old-school-opens",
        reason = "открывается дневник прежней школы",
        phrases = {
            "~9 открыва*|показыва*|вижу|видно|отображ*|висит|остался|остает*|грузит* старая|старый|старое|старым|прежн*|предыдущ*|прошл* школ*|дневник*|класс*|лице*|гимнази* !фамили*|номер*|телефон*|парол*|логин*|верси*|сайт*|адрес*|оценк*|четверт*"
        })
final class OldSchoolOpens implements Signal {}
