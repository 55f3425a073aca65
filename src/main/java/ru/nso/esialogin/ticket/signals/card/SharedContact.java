package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Two people stand with the same phone or mailbox. */
@Says(
        name = "shared-contact",
        reason = "один телефон или почта записаны у двоих",
        phrases = {
            "~12 общий|общая|один|одна|одинаков*|тот+же|та+же|=же телефон*|номер*|почт*|@contact @stands|карточк*|привязан* =и|обоих|двоих|двух|всех|мужа|жены|дочки|сына|@child !@code|@snils|госуслуг*|@enter"
        })
final class SharedContact implements Signal {}
