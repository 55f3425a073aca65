package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A pupil of fourteen or more has an account of his own that is not linked to the parent. */
@Says(
        name = "teenager-not-linked",
        reason = "запись подростка не связана с родительской",
        phrases = {
            "~30 #старше|подростк* кнопк*|висит|=привязать|не_привяз*|не_связан*|отвяз*|отдельн* семь*+и+дет*|@mine|моей|моим|родительск*|учетк*|учетн* !инн|@myschool|школе|прикреп*",
            "~10 =привязать семь*+и+дет*|госуслуг* @child|имен*|рядом|кнопк*"
        })
final class SeparateTeenager implements Signal {}
