package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Asks to enter a phone or e-mail on the card. */
@Says(
        name = "asks-to-enter-contacts",
        reason = "просят внести телефон или почту в карточку",
        phrases = {
            "~8 внест*|внесите|внеси|занест*|занесите|пропишите|прописать|впишите|вписать|добавьте|добавить|заполнить|заполните|внесли|вбейте|укажите телефон*|почт*|контакт*|моб|номер*|электронк* !учетн*|учетк*|аккаунт*|запис*|@snils|второ*"
        })
final class AsksToEnterContacts implements Signal {}
