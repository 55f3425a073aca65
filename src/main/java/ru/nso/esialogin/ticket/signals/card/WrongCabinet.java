package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Somebody else's room opens. */
@Says(
        name = "wrong-cabinet",
        reason = "открывается кабинет другого человека",
        phrases = {
            "~8 кабинет*|страниц*|профил*|имя|=фио|фамили* чуж*|незнаком*|посторонн*|друг*+женщин*|друг*+мужчин*|друг*+человек*|друг*+семь*|не_мое|не_моя|не_мои @can|попада*|открыл*|показал*|захожу|стоит|@enter !номер*|телефон*|почт*|@teacher|регистр*|@snils",
            "~6 чуж*|незнаком* семь*|люд*|дети|женщин*|мужчин*|человек* @can|открыл*|показал*|кабинет*|дневник* !номер*|телефон*|@snils"
        })
final class WrongCabinet implements Signal {}
