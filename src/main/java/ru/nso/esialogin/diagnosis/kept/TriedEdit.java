package ru.nso.esialogin.diagnosis.kept;

import java.util.Optional;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * One edit of a plan, made alone and by nobody.
 *
 * @param before verdict of the login as it was explained
 * @param after verdict of the same login after this edit alone; empty where today's plans have no such edit
 * @param changesCards whether the edit changes a card at all; what happens at ЕСИА or at the door touches nobody else
 * @param others whose logins would change; empty where the edit changes no card, or adds somebody and nobody has found the
 *     card yet, or the plans of today have no such edit
 */
public record TriedEdit(Verdict before, Optional<Verdict> after, boolean changesCards, Optional<WhatIfAnswer> others) {}
