package ru.nso.esialogin.ticket.signals.role;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The role of a teacher is absent. */
@Says(
        name = "no-teachers-role",
        reason = "нет роли учителя",
        phrases = {
            "~7 рол*|роль|кабинет*|профил*|права учител*|педагог*|сотрудник*|преподават*|классн* нет|не_вижу|не_видно|пропал*|исчез*|отсутств*|не_назнач*|не_дали|не_появ*|не_отображ*|не_доступн*|сменить|переключ*|нету|выбрать",
            "~7 переключ*|сменить|выбрать рол* нет|не_*|нельзя|учител*|педагог*",
            "~7 рол* учител*|педагог*|сотрудник*|преподават*|классн* назнач*|добав*|выда*|верн*|не_дают",
            "~8 классн*+руководств* нет|пропал*|исчез*|не_назнач*|сняли|@notthere"
        })
final class NoTeachersRole implements Signal {}
