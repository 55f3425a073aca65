package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Admission to a school. */
@Says(
        name = "enrolment-campaign",
        reason = "вопрос о приёме в школу",
        phrases = {
            "~9 приемн*|прием*|запис* кампани*|школ*|первый+класс|1+класс|в+1|документ*+подать когда|как|какие|начал*|заявлени*|очеред* !@snils|приказ*|не_отчисл*|дневник*",
            "~7 подать|подача заявлени* первый|1|школ*+зачисл*|по+прописк* !@snils"
        })
final class EnrolmentCampaign implements Signal {}
