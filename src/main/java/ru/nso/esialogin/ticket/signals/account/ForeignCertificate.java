package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The child's birth certificate is foreign. */
@Says(
        name = "foreign-birth-certificate",
        reason = "свидетельство о рождении иностранное",
        phrases = {
            "~12 @certificate @foreign",
            "~9 @foreign образц*+свидетельств*|свидетельств*+о+рожд*",
            "~14 родил* @foreign|за+границ*|за+рубежом @esia|учетк*|учетн*|свидетельств*|документ*",
            "~14 приехал*|переехал*|переселен*|гражданств* @foreign @esia|учетк*|учетн*|свидетельств*|документ*",
            "~9 серия|сери* свидетельств*|=сор не_приним*|не_подход*|латин*|нет+такой|не_росси*|не_проход*",
            "geburtsurkunde|апостил*",
            "~14 родил*|рожден* @foreign|=фрг @child|документ*|реквизит*|свидетельств*|запис*|портал*",
            "~6 документ* @foreign @child|серия|сери*|реестр*|не_*"
        })
final class ForeignCertificate implements Signal {}
