package ru.nso.esialogin.ticket.signals.rights;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Asks whether it is obligatory. */
@Says(
        name = "obligatory-or-not",
        reason = "спрашивают, обязательно ли это",
        phrases = {"~4 обязательн* ли|это|надо"})
final class ObligatoryOrNot implements Signal {}
