package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Phone or mailbox is being changed at Госуслуги. */
@Says(
        name = "contact-being-changed",
        reason = "телефон или почта на Госуслугах ещё меняются",
        phrases = {
            "~12 @esia|профил*|кабинет* номер*|телефон*|почт*|@contact ожида*+подтвержд*|не_подтвержден*|ждет+подтвержд*|на+подтвержден*|не_подтвердил*"
        })
final class ContactBeingChanged implements Signal {}
