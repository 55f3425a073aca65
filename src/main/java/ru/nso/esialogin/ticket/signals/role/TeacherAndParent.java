package ru.nso.esialogin.ticket.signals.role;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Teacher and parent in one person. */
@Says(
        name = "teacher-and-parent",
        reason = "учитель и родитель в одном лице",
        phrases = {
            "~8 @teacher|работаю @bothparents|мама|мам* одновременно|заодно|также|тоже|сама|сам|еще",
            "~8 @teacher мо*|сво* ребен*|сын*|дочь|дочк* учится|учатся"
        })
final class TeacherAndParent implements Signal {}
