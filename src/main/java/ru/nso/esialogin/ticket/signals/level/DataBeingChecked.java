package ru.nso.esialogin.ticket.signals.level;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The data of the account are still checked. */
@Says(
        name = "data-being-checked",
        reason = "данные учётной записи ещё проверяются",
        phrases = {
            "~6 данны*|запис*|учетк*|профил*|паспорт* ?проверя*|на+проверке|идет+проверк*|проверк*+не_законч* !@child|@certificate|детск*|свидетельств*|@snils|заявлени*|инн"
        })
final class DataBeingChecked implements Signal {}
