package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A pupil of fourteen or older. */
@Says(
        name = "fourteen-or-older",
        reason = "ученику четырнадцать или больше",
        phrases = {"#старше", "~6 паспорт* получил*|получен*|выдали|дали|новый|сын*|дочь|дочк*|ребен* !серия+и+номер"})
final class FourteenOrOlder implements Signal {}
