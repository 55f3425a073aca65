package ru.nso.esialogin.ticket.signals.role;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The staff card has no SNILS or contacts. */
@Says(
        name = "staff-card-without-keys",
        reason = "в карточке сотрудника нет СНИЛС или контактов",
        phrases = {
            "~9 сотрудник*|учител*|педагог*|работник*|персонал* карточк*|снилс*|данны* @notfilled !@myschool|@etd|созда*|@child|@bothparents|сказал*|посмотрел*|ответил*"
        })
final class StaffCardWithoutKeys implements Signal {}
