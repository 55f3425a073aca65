package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A wrong role in «Моя школа». */
@Says(
        name = "role-in-my-school",
        reason = "в «Моей школе» выбрана не та роль",
        phrases = {
            "~12 @myschool рол* обучающ*|ученик*|родител*|учащ*|не_та|выбор*|выбра*",
            "~12 @myschool @child @notenter|@notfound|@cannot|не_регистр*"
        })
final class RoleInMySchool implements Signal {}
