package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A complaint of a teacher or a school. */
@Says(
        name = "complaint-of-people",
        reason = "жалоба на людей, а не на вход",
        phrases = {
            "~7 жалоб*|пожалова*|хамит|грубит|орет|кричит|буллинг|травл*|обижа*|конфликт учител*|директор*|школ*|классн*|одноклассник*|педагог* !приказ*",
            "~6 учител*|педагог* не_ведет|не_заполня*|не_выставля*|не_ставит|не_проверя*"
        })
final class ComplaintOfPeople implements Signal {}
