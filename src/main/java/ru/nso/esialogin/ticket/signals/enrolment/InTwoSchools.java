package ru.nso.esialogin.ticket.signals.enrolment;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The pupil is in two schools. */
@Says(
        name = "in-two-schools",
        reason = "ребёнок числится в двух школах",
        phrases = {
            "~6 двух|обеих|две|обе|двум школ*|сош|лицее+и|гимнази* !двух+словах",
            "~9 числ*|записан*|висит|остал*|значит*|до+сих+пор старая+@school|прежн*+@school|предыдущ*+@school|бывш*+@school|друг*+@school|той+@school"
        })
final class InTwoSchools implements Signal {}
