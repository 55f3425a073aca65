package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Another family's diary opens. */
@Says(
        name = "opens-anothers-diary",
        reason = "открываются чужие данные",
        phrases = {
            "~12 вижу|показыва*|показал*|открыва*|открыл* дневник* не_мой|не_моя|не_наш|не_моего|не_моей !номер*|телефон*",
            "~8 открыва*|показыва*|вижу|попада*|вход* чуж*|не_наш*|не_мой|не_моего|не_мои|постороннего|другого+ребен*|незнаком*|другой+ученик|чужого !номер*|телефон*|школ*",
            "~8 @can|открыл*|попал*|показал* дневник*|оценк*|ребен*|мальчик*|девочк* чуж*|незнаком*|посторонн*|неизвестн* !номер*|телефон*|почт*"
        })
final class OpensAnothersDiary implements Signal {}
