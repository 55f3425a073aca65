package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The card has an old number. */
@Says(
        name = "contact-out-of-date",
        reason = "в карточке старый телефон или старая почта",
        phrases = {
            "~9 карточк*|журнал*|в+школе|школ*|базе старая|старый|старое|старым|прежн*|друг*|не_тот|устарел*|неактуальн*|не_актуальн*|чуж* номер*|телефон*|почт* !код*|смс|старая|старый|старое|старым+школ*|прежн*+школ*|парол*|обзвон*",
            "~9 сменил*|поменял*|измен* номер*|телефон*|почт* карточк*|школ*|журнал*|классн*"
        })
final class ContactOutOfDate implements Signal {}
