package ru.nso.esialogin.ticket.signals.family;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A parent's SNILS is missing on one child's card. */
@Says(
        name = "snils-on-one-card-only",
        reason = "у одного из детей в карточке нет СНИЛС родителя",
        phrases = {
            "~9 мо*+снилс*|@snils @notfilled ее|его|дочк*|дочери|сына|младш*|старш*|второ*|одного|одной карточк*|карточке !@teacher|вместо",
            "~9 @snils @elder|@mine @notfilled у+одного|у+одной|у+второ*|у+младш*|у+старш*|у+дочери|у+сына|карточк*+дочери|карточк*+сына|карточк*+младш*|карточк*+второ* !@teacher|вместо",
            "~14 @snils @notfilled хотя|зато|тогда+как @stands",
            "~9 @snils @elder|@mine @notfilled у+#имя|#имя|второ* карточк*|поле|поля|графе !@teacher|вместо",
            "~9 младш*|старш*|средн*|второ*|#имя @snils @notfilled есть|стою|записан*|числюсь|вписан*"
        })
final class SnilsOnOneCardOnly implements Signal {}
