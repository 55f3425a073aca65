package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** No contacts on the card. */
@Says(
        name = "contacts-absent",
        reason = "в карточке нет телефона и почты",
        phrases = {
            "~10 @contact @notfilled карточк*|журнал*|профил*|классн*|в+школе|анкет*|поля|поле|личн*+дел*|систем*|данны*|@diary|у+@child !другой+почт*|код*|смс|ссылк*|скрин*|не_приним*|созда*",
            "~7 телефон* почт*|электронк*|мейл*|емейл*|email @notfilled !код*|смс|скрин*|перезвон*|созда*",
            "~7 контакт* @notfilled|не_внес*|не_были",
            "~6 ни+?телефон*|ни+?номер*|ни+?почт*|ни+?мейл*|ни+?контакт*|ни+?электронк* !код*|смс",
            "~8 карточк* пуст*|незаполн*|не_заполнен*",
            "~8 @contact пуст*|пустые|пустует|незаполн* !код*|письм*|спам*|смс"
        })
final class ContactsAbsent implements Signal {}
