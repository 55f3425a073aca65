package ru.nso.esialogin.ticket.signals.enrolment;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Transferred, and the old school did not let go. */
@Says(
        name = "transferred-not-expelled",
        reason = "перевелись, а старая школа не отчислила",
        phrases = {
            "~14 перевел*|перешел|перешл*|перевод*|переехал*|переш*|перевест*|зачисл* не_отчисл*|не_выпуск*|не_выпустил*|не_выбы*|не_закры*|не_отпуска*|не_сня*|не_откреп*|не_переда*",
            "~9 старая|старый|старое|старым|прежн*|предыдущ* школ*|лице*|гимнази* не_отчисл*|не_выпуск*|не_выпустил*|не_отпуска*|не_откреп*|не_закры*|не_убр*|не_сняла|не_провел*|не_издал*",
            "~6 не_отчисл*|не_выпуст*|не_отпуст* нас|@child|его|ее|=еще|до+сих+пор|старая|прежн*"
        })
final class NotExpelled implements Signal {}
