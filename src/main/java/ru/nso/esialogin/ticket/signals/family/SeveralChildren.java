package ru.nso.esialogin.ticket.signals.family;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Several children. */
@Says(
        name = "several-children",
        reason = "детей несколько",
        phrases = {
            "~3 двое|трое|четверо|двоих|троих|двойн*|близнец*|оба+@child|обоих+@child|многодетн*",
            "~4 сын|сына дочь|дочк*|дочер*",
            "~6 старш* младш*|средн*",
            "~4 два|две|три|двух|трех @child !школ*"
        })
final class SeveralChildren implements Signal {}
