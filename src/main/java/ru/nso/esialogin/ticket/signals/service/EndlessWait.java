package ru.nso.esialogin.ticket.signals.service;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The page waits for ever. */
@Says(
        name = "endless-wait",
        reason = "страница загружается бесконечно",
        phrases = {
            "~6 бесконечн*|вечн*|крут*|круж*|колес*|вис* загруз*|ожидан*|страниц*|крут*|колесик*|круг* !парол*",
            "~5 крутит*|крутилк*|крутится|крутит",
            "~6 бел*|пуст* экран*|страниц*"
        })
final class EndlessWait implements Signal {}
