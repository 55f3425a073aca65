package ru.nso.esialogin.contactcentre.script;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.MissingFact;

/**
 * A conversation.
 *
 * @param addressee to whom it speaks; empty for general advice to somebody who has proven to be nobody in particular
 * @param nodes its places, in the order in which they are usually met; it begins with the first
 * @param logins the logins it speaks of
 * @param school what the school has to do, for the operator to pass on
 * @param question what to ask next
 * @param callBack the day from which the caller should call again; empty where the words name another term, or none
 */
public record Script(
        Optional<RecordKind> addressee,
        List<Node> nodes,
        List<Login> logins,
        List<String> school,
        Optional<Question> question,
        Optional<LocalDate> callBack) {

    /**
     * A question to the caller.
     *
     * @param fact what it asks for
     * @param ask in words
     */
    public record Question(MissingFact fact, String ask) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a way leads to a place that is not there, or a place is there twice
     */
    public Script {
        nodes = List.copyOf(nodes);
        logins = List.copyOf(logins);
        school = List.copyOf(school);
        Set<Node.Name> names = EnumSet.noneOf(Node.Name.class);
        for (Node node : nodes) {
            if (!names.add(node.name())) {
                throw new IllegalArgumentException(node.name() + " stands twice in a script");
            }
        }
        for (Node node : nodes) {
            for (Node.Branch branch : node.next()) {
                if (!names.contains(branch.to())) {
                    throw new IllegalArgumentException(
                            node.name() + " leads to " + branch.to() + ", which is not there");
                }
            }
        }
    }
}
