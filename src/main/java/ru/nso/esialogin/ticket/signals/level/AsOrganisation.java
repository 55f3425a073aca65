package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Somebody enters as an organisation. */
@Says(
        name = "as-organisation",
        reason = "входят от имени организации, а не как физическое лицо",
        phrases = {
            "=007062|=007194",
            "~5 @enter|@can =ип|юрлиц*|юридическ*|организаци* !инн|@myschool|прикреп*|@child",
            "~9 выбира*|выбрал*|выбор*|вхожу|захожу|вход* организаци*|юрлиц*|юридическ*|предпринимат*|=ип|сотрудник+организ* @enter|@esia|журнал*|дневник*|физическ*|физлиц*|пишет|ошибк* !инн|@myschool|прикреп*|@child|запрос*|класс"
        })
final class AsOrganisation implements Signal {}
