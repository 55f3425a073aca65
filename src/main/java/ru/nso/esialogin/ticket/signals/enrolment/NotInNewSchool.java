package ru.nso.esialogin.ticket.signals.enrolment;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The new school does not have the pupil. */
@Says(
        name = "not-in-new-school",
        reason = "в новой школе ученика нет",
        phrases = {
            "~10 нов*|друг* школ*|лице*|гимнази*|класс* @notthere|не_вид*|не_числ*|не_зачисл*|не_принял* !приложен*|телефон*",
            "~10 перевел*|перешел|перешл*|перевод*|переехал* школ*|лице*|гимнази*|нов* @notthere|@notenter|пуст*",
            "~9 перевел*|перешел|перешл*|перевод*|переехал* @child|сын*|дочь|дочк*|нас|мы школ*|лице*|гимнази*|сош"
        })
final class NotInNewSchool implements Signal {}
