package ru.nso.esialogin.ticket.signals.family;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Only one parent stands on the card. */
@Says(
        name = "only-one-parent-on-card",
        reason = "в карточке ребёнка только один родитель",
        phrases = {
            "~9 только|один|одна|одной|одном|единственн*|лишь|исключительно|тока @father|@mother @stands|карточк*|данны*|есть|журнал*|внесен*|заведен*|в+дневник*|в+школ*|привязан* !двое|трое|сын+и+дочь|захожу|входит",
            "~8 @stands только|один|одна|одной|одном|единственн*|лишь @father|@mother|один+родитель|одного+родител*",
            "~8 карточк*|дневник*|журнал*|документ* только|один|лишь @father|@mother",
            "~8 @father|@mother @stands|есть|внесен*|привязан* а|но @mother|@father|мен* нет|не_внес*|не_указан*|не_запис*|отсутств*",
            "~7 вписал*|внесли|внес|записал*|занесли|указал*|прописал* его|ее|мужа|жену|маму|папу|супруг* одного|одну"
        })
final class OnlyOneParent implements Signal {}
