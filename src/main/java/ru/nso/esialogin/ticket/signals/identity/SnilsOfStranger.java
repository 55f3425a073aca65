package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The SNILS of a child outside the family stands on the card. */
@Says(
        name = "snils-of-a-stranger",
        reason = "в карточке СНИЛС постороннего человека",
        phrases = {
            "~7 @snils однокласс*|однофамил*|соседск*|чуж*+девочк*|чуж*+мальчик*|чуж*+ребен*|посторонн*|друг*+ученик*|друг*+ученицы|друг*+ребен*|тезк* !@esia"
        })
final class SnilsOfStranger implements Signal {}
