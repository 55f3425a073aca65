package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A pupil has two cards. */
@Says(
        name = "two-cards",
        reason = "у ученика две карточки",
        phrases = {
            "~5 две|двух|двумя|вторая|дублир*|дубл*|лишн*|задво* карточк*|карты|карта !детей|дети|двое|близнец*|двойн*|обоих|банк*|@order",
            "~5 дубл*|дважды|задво*|два+раза @child|=записан|=заведен|=заведена|=записана|карточк* !@snils|зачисл*|@order|педагог*|учител*|сотрудник*|@myschool"
        })
final class TwoCards implements Signal {}
