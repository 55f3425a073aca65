package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The child's account is not linked to a parent's. */
@Says(
        name = "account-not-linked-to-parent",
        reason = "запись ребёнка не привязана к родительской",
        phrases = {
            "~9 не_привяз*|не_связан*|отдельн*|не_прикрепл*|не_связыва*|не_объедин*|отвяз*|нет+связи|не_привязыва* @elder|моей|моим|моему|мой|родительск*|маминой|мамин* учетк*|учетн*|запис*|аккаунт*|@esia|кабинет*|@child|детск* !инн|класс*|организац*",
            "~9 @child|детск*|его|ее учетк*|учетн*|запис*|аккаунт*|@esia не_привяз*|не_связан*|отвяз*|не_прикрепл* !школ*|инн|класс*",
            "~9 @child|сын*|дочь|дочк* нет|не_отображ*|не_видно|не_вижу|не_появ* @elder|моем|моих|своем госуслуг*|семь*+и+дет*|личн*+кабинет* !дневник*|школ*",
            "~7 не_привяз*|не_связан*|отвяз*|без+связи к+@elder|с+@elder|=маме|=папе|с+нами|=матери|=отцу|родител* !школ*|инн|класс*|дневник*"
        })
final class NotLinkedToParent implements Signal {}
