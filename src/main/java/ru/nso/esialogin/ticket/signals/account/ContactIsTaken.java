package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Mail or phone of the child is taken. */
@Says(
        name = "contact-is-taken",
        reason = "почта или телефон ребёнка уже заняты",
        phrases = {
            "~8 почт*|ящик*|мейл*|телефон*|номер*|email|#телефон|#почта|#гмейл уже+использ*|уже+занят*|занят*|занята|уже+привяз*|использует*+друг*|уже+зарегистр*|уже+указан*|принадлежит+друг*",
            "~9 почт*|ящик*|телефон*|номер* используется|занят*|занята друг*+учетн*|друг*+запис*|уже|кем+то",
            "~9 @contact|адрес* ?привязан*|принадлеж*|закрепл*|занят* друг*+пользовател*|другому|другим|чуж*|другого+пользов*|кому+то|кем+то !карточк*|@code"
        })
final class ContactIsTaken implements Signal {}
