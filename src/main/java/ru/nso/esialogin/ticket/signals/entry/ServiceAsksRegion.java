package ru.nso.esialogin.ticket.signals.entry;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A form asks for the region and the child. */
@Says(
        name = "service-asks-region",
        reason = "форма спрашивает регион или ребёнка",
        phrases = {
            "~7 спрашива*|выбра*|выбрать|выбирать|выбор*|указать|просит|требует регион*|субъект*|област* !инн|прикреп*",
            "~9 регион*|новосибирск*+област* не_поддержив*|недоступ*|не_предоставл*|нет+в+списке|не_доступн*"
        })
final class ServiceAsksRegion implements Signal {}
