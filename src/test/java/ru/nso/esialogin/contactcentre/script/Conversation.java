package ru.nso.esialogin.contactcentre.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Walks a script as an operator does. */
public final class Conversation {
    private final Map<Node.Name, Node> nodes = new EnumMap<>(Node.Name.class);
    private final Node.Name start;

    /** The script to walk. */
    public Conversation(Script script) {
        script.nodes().forEach(node -> nodes.put(node.name(), node));
        this.start = script.nodes().get(0).name();
    }

    /** Fails unless every node is reached from the greeting and leads to the goodbye. */
    public void isReachableWithoutDeadEnds() {
        assertThat(start).isEqualTo(Node.Name.GREETING);
        assertThat(from(start)).as("every node is reached").isEqualTo(nodes.keySet());
        nodes.values().forEach(node -> {
            assertThat(node.say()).as(node.name() + " says something").isNotEmpty();
            assertThat(node.say()).allSatisfy(text -> assertThat(text).isNotBlank());
            assertThat(from(node.name())).as(node.name() + " leads to the end").contains(Node.Name.GOODBYE);
            assertThat(node.next().isEmpty()).as("only goodbye ends").isEqualTo(node.name() == Node.Name.GOODBYE);
        });
    }

    private Set<Node.Name> from(Node.Name name) {
        Set<Node.Name> seen = EnumSet.of(name);
        Deque<Node.Name> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = Objects.requireNonNull(nodes.get(open.pop()));
            node.next().forEach(branch -> {
                if (seen.add(branch.to())) {
                    open.push(branch.to());
                }
            });
        }
        return seen;
    }
}
