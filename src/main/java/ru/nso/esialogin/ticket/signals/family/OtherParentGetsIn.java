package ru.nso.esialogin.ticket.signals.family;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The other parent gets in. */
@Says(
        name = "other-parent-gets-in",
        reason = "второй родитель входит, этот — нет",
        phrases = {
            "~12 у+мужа|муж|мужа|папа|папу|отец|отца|папы|жена|жену|жены|мама|маму|мамы|супруг|супруга|бывш* @can у+меня|мен*|меня|маму|мама|мне|папу|отца|отец|папа нет|никогда|ни+разу|@notenter|@notfound|не_работает|не_может !@child+не_пуска*|как+ребен*|@teacher",
            "~12 @notenter|@notfound|не_может мен*|меня|я|мам*|мать|отц*|пап* у+мужа|муж|мужа|папа|папу|отец|отца|жена|жену|жены|супруг*|у+мамы|у+папы|мама|маму @can !как+ребен*|@teacher",
            "~12 муж|папа|отец|жена|супруг* заходил|входил|заходит|входит|смотрел раньше|всегда|сам|спокойно|нормально"
        })
final class OtherParentGetsIn implements Signal {}
