package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Somebody has a wish, or wonders why it is as it is. */
@Says(
        name = "wishes",
        reason = "пожелание или вопрос об устройстве сервиса",
        phrases = {
            "~9 придумал*|неудобн*|пожелани*|объедин*|дизайн*|переделайте|верните+старый|хотелось сайт*|приложени*|систем*|дневник*|интерфейс*|вид",
            "~7 почему|зачем разные|отдельн*|два|две сайт*|систем*|приложени*|дневник*"
        })
final class Wishes implements Signal {}
