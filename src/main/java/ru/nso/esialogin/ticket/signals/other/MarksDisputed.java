package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Marks are wrong or are to be changed. */
@Says(
        name = "marks-disputed",
        reason = "вопрос об оценках, а не о входе",
        phrases = {
            "~7 исправ*|измен*|постав*|выстав*|удал*|неправильн*|неверн*|ошибочн*|несправедлив*|пересчит*|завыс*|заниз*|пропал*|исчез*|не_ставят|не_ставит|не_выставл*|не_видн*|средн*|не_та|не_те|не_отображ*|не_появл* @mark !бумажк*|листок|скоро",
            "~6 период* закрыт*|закрыт",
            "~6 средн*+балл*|итогов*+оценк*",
            "~9 почему|=за четверт*|триместр*|полугоди*|физкультур*|математик*|английск* @mark|=3|=4|=2|пятерк*|тройк*"
        })
final class MarksDisputed implements Signal {}
