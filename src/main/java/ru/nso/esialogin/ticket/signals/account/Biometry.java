package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Biometry as the second factor. */
@Says(
        name = "biometry-in-app",
        reason = "подтверждение входа через биометрию",
        phrases = {
            "@biometry !=отключили|=отключил|=отключила|юридическ*|физическ*|третьих|официальн*|частного|ответственн*"
        })
final class Biometry implements Signal {}
