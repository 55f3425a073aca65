package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A record of an employee cannot be made. */
@Says(
        name = "staff-record-is-refused",
        reason = "не создаётся запись педагога",
        phrases = {
            "~12 педагог*|учител*|учительниц*|сотрудник*|преподават*|работник* @made|@notmade|импорт*|загруз*|внест*|внос*|занест* @myschool|@etd",
            "~10 педагог*|учител*|учительниц*|сотрудник*|преподават*|работник* @notmade|не_соответств*|не_совпада*|расхожд*|уже+существ*|уже+есть|уже+зарегистр*|дубл*|задво*|отличают* !@child",
            "~9 @made|созда*|завести|завест* педагог*|учител*|сотрудник*|преподават* учетн*|учетк*|запис*|карточк*|профил*|не_дает|не_могу|ошибк*|не_получ*|пишет !роль+родител*",
            "~9 данны* не_соответств*|не_совпада*|расход* @esia !@child|сын*|дочь"
        })
final class StaffRecord implements Signal {}
