package ru.nso.esialogin.ticket.signals.password;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A password given by the school. */
@Says(
        name = "old-school-password",
        reason = "речь о пароле, который выдавала школа",
        phrases = {
            "~8 @password|логин* выдал*|выдавал*|давал*|дали|раздавал* школ*|классн*|учител*|раньше|году|2021|2022|2023",
            "~8 старая|старый|старое|старым|прежн* @password|логин* !школ*+не_отчисл*|номер*",
            "~10 раньше|до+этого|прошл*+год* @enter по+логин*|по+парол*|логин*+и+парол*",
            "~8 @password|логин* из+школы|от+школы|школьн*|учительск* раньше|прежде|был|давали|выдал*|перестал*|не_подход*",
            "~9 @password|логин* не_подход*|перестал*|не_действ*|больше+не раньше|был|дневник*|журнал*|школ* !@esia|созда*|придум*|детск*"
        })
final class OldPassword implements Signal {}
