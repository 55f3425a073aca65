package ru.nso.esialogin.ticket.signals.family;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Switching between children does not work. */
@Says(
        name = "cannot-switch-child",
        reason = "нельзя переключиться между детьми",
        phrases = {
            "~9 переключ*|переключал*|выбор*|выбира*|выбрать|список+детей|выпадающ* @child|между|ними нет|не_*|только|один|пропал*|исчез* !регион*|класс*"
        })
final class CannotSwitchChild implements Signal {}
