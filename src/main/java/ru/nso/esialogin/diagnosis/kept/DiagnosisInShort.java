package ru.nso.esialogin.diagnosis.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * What a kept diagnosis says, in short.
 *
 * @param id identifier
 * @param at when it was made
 * @param by login name of whoever asked
 * @param who who logs in; nothing where the facts are not read any more
 * @param verdict how the login goes
 * @param causes why, the decisive cause first
 */
public record DiagnosisInShort(
        String id, Instant at, String by, Optional<Who> who, Verdict verdict, List<Cause> causes) {
    /** Copies the list. */
    public DiagnosisInShort {
        causes = List.copyOf(causes);
    }

    /**
     * Who logs in.
     *
     * @param role as what
     * @param initials «Б. А. С.»
     */
    public record Who(Role role, String initials) {}

    /**
     * A cause.
     *
     * @param code its code
     * @param title its title
     * @param certainty how certain
     */
    public record Cause(String code, String title, Certainty certainty) {}

    /** The id: initials are somebody's. */
    @Override
    public String toString() {
        return "DiagnosisInShort[" + id + ']';
    }
}
