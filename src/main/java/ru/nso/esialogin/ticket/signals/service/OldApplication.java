package ru.nso.esialogin.ticket.signals.service;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The application is old, or breaks. */
@Says(
        name = "old-application",
        reason = "неисправность приложения",
        phrases = {
            "~8 приложени* не_обновл*|старая|старый|старое|старым|верси*|вылета*|обнов*|не_запуска*|закрыва*|удали* !@biometry|старая|старый|старое|старым+школ*|подписк*"
        })
final class OldApplication implements Signal {}
