package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Phone or mailbox on the card is of no use for a login. */
@Says(
        name = "unfit-contact",
        reason = "в карточке городской или непригодный телефон, почта с ошибкой",
        phrases = {
            "~8 @contact|@mail без+цифр*|без+одной|пропустил*|пропущен*|не_дописал*|не_хвата*+цифр*|недоста*+цифр* !@snils|@code",
            "~8 телефон*|поле|номер*|карточк* домашн*|городск*|стационарн*|проводн* @stands|сотов*|мобильн*|дневник*|карточк*",
            "~8 карточк*|журнал*|поле|базе телефон*|номер*|почт* ошибк*|опечатк*|лишн*+цифр*|не_хвата*+цифр*|два+номера|через+запят*|русскими+букв*|кириллиц*|неправильно|неверно|с+ошибк* !@snils|@code|старая|старый|старое|старым"
        })
final class UnfitContact implements Signal {}
