package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The pupil is of age. */
@Says(
        name = "turned-eighteen",
        reason = "ученику исполнилось восемнадцать",
        phrases = {
            "~6 18|восемнадцат*|совершеннолет* исполн*|лет|стало|ему|ей|мне|есть|уже|год|наступил*|@child",
            "=совершеннолетний|=совершеннолетняя|=совершеннолетним|=совершеннолетия|=совершеннолетие"
        })
final class TurnedEighteen implements Signal {}
