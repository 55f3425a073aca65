package ru.nso.esialogin.ticket.triage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;

/** Questions that decide between two causes of which words alone do not tell which it is. */
public final class Questions {
    private final List<Question> all;

    /**
     * Reads lines of the form {@code L1,L7: Где …?}.
     *
     * @throws IllegalArgumentException if a line cannot be read
     */
    public Questions(Collection<String> lines) {
        this.all = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Questions::read)
                .toList();
    }

    /** The question for these causes: the first one that decides between the decisive cause and another. */
    public Optional<Question> of(List<TriagedCause> causes) {
        if (causes.isEmpty() || causes.get(0).certainty() == Certainty.CONFIRMED) {
            return Optional.empty();
        }
        List<CauseCode> codes = causes.stream().map(TriagedCause::code).toList();
        return all.stream()
                .filter(question -> question.decidesBetween().contains(codes.get(0))
                        && codes.containsAll(question.decidesBetween()))
                .findFirst();
    }

    private static Question read(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("A question is written causes, colon, question: " + line);
        }
        return new Question(
                line.substring(colon + 1).strip(),
                List.of(line.substring(0, colon).split(",", -1)).stream()
                        .map(String::strip)
                        .map(CauseCode::of)
                        .toList());
    }
}
