package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The code goes to another number. */
@Says(
        name = "code-goes-to-another-number",
        reason = "код уходит на старый или чужой номер",
        phrases = {
            "~10 @code старая|старый|старое|старым|не_тот|друг*|чуж*|бывш*|неактивн*|утерян*|заблокирован*|давно+не номер*|телефон*|почт*|симк* !карточк*|старая|старый|старое|старым+школ*|парол*",
            "~9 отправля*|приход*|уход*|присыла*|шлют|шлет|высыла*|идет|идут @code номер*|#телефон|телефон* давно|старая|старый|старое|старым|друг*|не_мой|заблокирован*|бывш*|чуж*"
        })
final class CodeGoesElsewhere implements Signal {}
