package ru.nso.esialogin.ticket.signals.role;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A teacher cannot get into the journal. */
@Says(
        name = "teacher-cannot-enter",
        reason = "учитель не может войти в журнал",
        phrases = {
            "~14 я|работаю|работает|звонит|звонила|звонил|обратилась|пишет|наш*|новый|новая|мы учител*|педагог*|преподават*|завуч*|воспитатель|логопед|психолог|классн*+руководител*|сотрудник* @notenter|@notfound|нет+доступа !@etd|@myschool|@child",
            "~9 @teacher @notenter|@notfound журнал*|электронн*+школ*|@esia|под+учител* !@etd|@myschool|@child|@bothparents|нас|сказал*|посмотрел*|ответил*|говорит|слов",
            "~16 @teacher журнал* нет|не_появ*|не_вижу|не_видит|пропал*|не_отображ*|@notthere !@etd|@myschool|@child|@bothparents|сказал*|посмотрел*|ответил*|говорит|оценк*"
        })
final class TeacherCannotEnter implements Signal {}
