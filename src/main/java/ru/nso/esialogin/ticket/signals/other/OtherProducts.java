package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Another product or service. */
@Says(
        name = "other-products",
        reason = "вопрос о другом сервисе",
        phrases = {
            "навигатор*|пфдо|кружк*|секци*|пушкинск*+карт*|сферум*+не_*|олимпиад*|=егэ|=огэ|=впр|=гто|аттестат*|сертификат*+допо*|каникул*|столов*|питани*|меню|завтрак*|обед*|продлен*|форм*+школьн*|учебник*|библиотек*|проездн*|автобус*|медосмотр*|прививк*|справк*|экскурси*|характеристик*",
            "~5 очеред* сад*|лагер*",
            "~7 запис* перв*+класс|детск*+сад*|лагер*|кружок !@snils",
            "~6 чат*|групп* сферум*|родительск* добав*|удал*|не_*",
            "~6 дистанц*|пробн*|онлайн урок*"
        })
final class OtherProducts implements Signal {}
