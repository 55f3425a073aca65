package ru.nso.esialogin.ticket.signals.role;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A teacher gets the parent's rooms only. */
@Says(
        name = "teacher-gets-parents-room",
        reason = "учитель попадает в кабинет родителя",
        phrases = {
            "~12 @teacher|я+учу|я+веду|работаю кабинет+родител*|как+родител*|роль+родител*|только+родител*|родительск*|как+мам*|родителем|в+роли+родител*|своего+ребенка|дневник+ребенка|дневник+сына|дневник+дочери|дневник+детей|ребенка+дневник|дневник+моего|родитель !не_вход*+@child",
            "~12 @teacher журнал*|рол*|кабинет* нет|не_вижу|не_видно|пропал*|не_открыва*|не_отображ*|не_появ*|отсутств* родител*|дневник*|ребен*|@child+свое*",
            "~12 вместо+журнал*|вместо+классного+журнал*|вместо+рабочего|вместо+учител* дневник*|родител*|кабинет*"
        })
final class TeacherIsParent implements Signal {}
