package ru.nso.esialogin.ticket.signals.rights;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The family does not want Госуслуги. */
@Says(
        name = "refuses-esia",
        reason = "семья не хочет пользоваться Госуслугами",
        phrases = {
            "~7 не_хоч*|=отказываюсь|=отказываемся|=отказались|=отказалась|=отказаться|отказ+от|против|не_буд*|не_собира*|не_желаю|заставля*|навязыва*|принужда*|незаконн*|обязан*+ли|имеете+право @esia|цифр*|соглас*|электронн*|персональн*|эти",
            "~6 верните|вернуть|верни|дайте|оставьте бумажн*",
            "~6 бумажн* дневник* верните|хотим|хочу|вести|просим|разреш*|вместо|можно"
        })
final class RefusesGosuslugi implements Signal {}
