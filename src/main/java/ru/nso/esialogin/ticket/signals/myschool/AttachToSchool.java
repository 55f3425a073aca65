package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The child is to be attached to a school. */
@Says(
        name = "attach-to-school",
        reason = "ребёнка прикрепляют к школе: запрос, ИНН, класс",
        phrases = {
            "~10 прикреп*|привяз*|приписа*|присоедин* школ*|организац*|класс*|инн",
            "~9 инн школ*|организац*|не_наход*|не_найден*|класс*|запрос*|нет",
            "~9 запрос* школ*|прикреп*|администратор*|не_подтвержд*|не_одобр*|класс*|висит|на+рассмотрении @myschool|прикреп*|организац*|школ* !код*|дневник*|услуг*",
            "~9 не_подтвержд*|не_одобр*|не_принима*|подтверд* администратор*|школ*|классн* запрос*|заявк*|прикреп*"
        })
final class AttachToSchool implements Signal {}
