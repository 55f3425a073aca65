package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Homework, timetable, attendance. */
@Says(
        name = "homework-and-timetable",
        reason = "вопрос о заданиях, расписании или уведомлениях",
        phrases = {
            "~7 домашк*|=дз|домашн*|задани*|расписани*|посещаем*|пропуск*|тем*+урок*|уведомлен*|файл*|вложени* не_отображ*|не_показ*|нет|не_вид*|не_груз*|не_прикреп*|не_выклад*|неправильн*|не_то|ошибк*|не_прихо*|пропал*|не_пишут|не_задают|не_обновл*|где|исправ*|не_открыва* !скрин*|@code|фото",
            "~5 расписани* урок*|звонк*|неверн*|перепут*"
        })
final class HomeworkAndTimetable implements Signal {}
