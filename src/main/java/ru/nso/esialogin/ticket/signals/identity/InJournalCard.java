package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A SNILS, and the card in the journal. */
@Says(
        name = "snils-in-journal-card",
        reason = "речь о СНИЛС в карточке электронного дневника",
        phrases = {
            "~14 @snils @child карточк*|профил*|настройк*|дневник*|журнал*|личн*+дел* !@notfilled !@enrolmentsystem"
        })
final class InJournalCard implements Signal {}
