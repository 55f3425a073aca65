package ru.nso.esialogin.diagnosis.errortext;

import java.util.List;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * A cause that a text points to.
 *
 * @param code identifier in the catalogue
 * @param title its title
 * @param certainty certain only if it is so whoever logs in
 * @param roles who would have to log in for it to hold
 * @param advice what to do, for each reader whose words differ
 */
public record ProbableCause(CauseCode code, String title, Certainty certainty, List<Role> roles, List<Advice> advice) {

    /** Copies the lists. */
    public ProbableCause {
        roles = List.copyOf(roles);
        advice = List.copyOf(advice);
    }
}
