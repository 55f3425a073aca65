package ru.nso.esialogin.ticket.signals.entry;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Never went to the site of the electronic school. */
@Says(
        name = "never-at-the-site",
        reason = "на сайт самой электронной школы не заходили",
        phrases = {"~9 сайт*|school не_заход*|не_знает|не_знал*|не_был*|не_открывал* школ*|дневник*|@diary"})
final class NeverAtTheSite implements Signal {}
