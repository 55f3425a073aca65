package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The child's SNILS is wrong. */
@Says(
        name = "childs-snils-wrong",
        reason = "СНИЛС ребёнка записан неверно",
        phrases = {
            "~9 @snils неверн*|неправильн*|некорректн*|ошибк*|ошибоч*|опечатк*|не_тот|чуж*|не_его|не_ее|не_мой|не_сына|не_дочери|не_верн*|не_правильн*|не_совпад*|не_соответств*|другого+человека|посторонн* @child|карточк*|профил* !парол*|свидетельств*|открыл*|открыва*|показыва*|попада* !!@teacher|@etd|@myschool",
            "~9 @snils цифр* перепут*|местами|ошиб*|не_та|не_те @child|карточк*"
        })
final class ChildsSnilsWrong implements Signal {}
