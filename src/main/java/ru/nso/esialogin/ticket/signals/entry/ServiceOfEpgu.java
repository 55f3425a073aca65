package ru.nso.esialogin.ticket.signals.entry;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The service of the portal that gives access to the diary. */
@Says(
        name = "service-of-epgu",
        reason = "входят через услугу на Госуслугах, а не на сайт дневника",
        phrases = {
            "~9 услуг*|услуга доступ*|получени*|дневник*|журнал*|регион* !оцен*|платн*|подписк*",
            "~6 получени*+доступ*|предоставлени*+доступ*|доступ+к+региональн*|доступ+к+электронн*",
            "~6 региональн* электронн*|дневник*",
            "~9 @esia услуг* нашел|нашла|поиск*|раздел*|каталог*|выбираю|выбрал*|искал*|оформ*|заявлени*|отказ*",
            "~9 @esia|портал* доступ+дневник*|доступ+журнал*|доступ+электронн*|доступ+региональн*",
            "~7 через+=госуслугу|через+=услугу|=госуслугу дневник*|журнал*|доступ*"
        })
final class ServiceOfEpgu implements Signal {}
