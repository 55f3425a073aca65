package ru.nso.esialogin.ticket.signals.card;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A pupil has two cards. */
@Says(
        name = "two-cards",
        reason = "у ученика две карточки",
        phrases = {
            "~4 =две+карточк*|=двух+карточ*|=две+карты|=вторая+карточк*|=вторую+карточк*|лишн*+карточк*|дубл*+карточк*|задво*+карточк*|дубликат* @child|журнал*|школ*|ученик*|систем*|базе|одна|пуст*|пустая|оценк* !детей|дети|двое|близнец*|двойн*|обоих|банк*|@order",
            "~5 дубл*|дважды|задво*|два+раза @child|=записан|=заведен|=заведена|=записана|карточк* !@snils|зачисл*|@order|педагог*|учител*|сотрудник*|@myschool"
        })
final class TwoCards implements Signal {}
