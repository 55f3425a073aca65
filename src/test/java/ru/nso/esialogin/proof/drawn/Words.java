package ru.nso.esialogin.proof.drawn;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Finding;

/** Findings and edits as lines of a table. */
final class Words {
    private Words() {}

    /** The answer of a rule: its kind, then every piece of evidence, edit and word of the page. */
    static List<String> of(Finding finding) {
        if (finding instanceof Finding.Confirmed confirmed) {
            return Stream.of(
                            Stream.of("CONFIRMED"),
                            confirmed.evidence().stream().map(Words::of),
                            confirmed.mends().stream().map(Words::of),
                            Stream.of("words " + new TreeMap<>(confirmed.values())))
                    .flatMap(lines -> lines)
                    .toList();
        }
        if (finding instanceof Finding.Possible possible) {
            return Stream.of(
                            Stream.of("POSSIBLE until " + sorted(possible.missing()) + " is told"),
                            possible.evidence().stream().map(Words::of),
                            possible.mends().stream().map(Words::of),
                            Stream.of("words " + new TreeMap<>(possible.values())))
                    .flatMap(lines -> lines)
                    .toList();
        }
        return List.of(finding instanceof Finding.Clear ? "CLEAR" : "NOT_APPLICABLE");
    }

    static String of(Evidence evidence) {
        return evidence.where() + " | " + evidence.found() + " | " + evidence.expected() + " | " + evidence.note();
    }

    static String of(Edit edit) {
        return (edit.imagined() ? "imagine " : "")
                + edit.actor()
                + ' '
                + edit.what()
                + ' '
                + edit.field()
                + edit.targets().stream()
                        .map(target -> target.place() + ":" + target.cardId() + ':' + target.personId())
                        .sorted()
                        .collect(Collectors.joining(", ", " [", "]"))
                + (edit.clears().isEmpty() ? "" : " clears " + sorted(edit.clears()));
    }

    /** In order of the alphabet, for the order of a set differs from one run to the next. */
    static Set<String> sorted(Collection<?> things) {
        return things.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
