package ru.nso.esialogin.ticket.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something people say, in any order of its parts: all parts near each other, and none of the parts that speak against
 * it among them.
 */
public final class Phrase {
    /** How far before and behind a phrase that what speaks against it still belongs to it. */
    private static final int BESIDE = 4;

    private final List<Part> parts;
    private final List<Part> against;
    private final List<Part> never;
    private final int width;

    Phrase(List<Part> parts, List<Part> against, List<Part> never, int width) {
        // What can be said in few ways is rarely said: most phrases end with their first part.
        this.parts = parts.stream().sorted(Comparator.comparingInt(Part::ways)).toList();
        this.against = List.copyOf(against);
        this.never = List.copyOf(never);
        this.width = width;
    }

    /** Whether somebody says so. */
    public boolean isSaidIn(Words words) {
        List<Word> all = words.all();
        if (never.stream().anyMatch(part -> part.isIn(all))) {
            return false;
        }
        List<List<Part.Said>> places = new ArrayList<>(parts.size());
        for (Part part : parts) {
            List<Part.Said> found = part.places(all);
            if (found.isEmpty()) {
                return false;
            }
            places.add(found);
        }
        List<Part.Said> contrary = new ArrayList<>();
        against.forEach(part -> contrary.addAll(part.places(all)));
        return together(all, places, 0, new ArrayList<>(parts.size()), contrary);
    }

    private boolean together(
            List<Word> words,
            List<List<Part.Said>> places,
            int part,
            List<Part.Said> chosen,
            List<Part.Said> contrary) {
        if (part == places.size()) {
            return isUndisputed(words, chosen, contrary);
        }
        for (Part.Said said : places.get(part)) {
            if (part > 0 && isFar(words, chosen.get(0), said)) {
                continue;
            }
            chosen.add(said);
            if (isApart(chosen)
                    && last(words, chosen) - first(words, chosen) <= width
                    && together(words, places, part + 1, chosen, contrary)) {
                return true;
            }
            chosen.remove(chosen.size() - 1);
        }
        return false;
    }

    private boolean isFar(List<Word> words, Part.Said one, Part.Said other) {
        return Math.abs(words.get(one.first()).place()
                        - words.get(other.first()).place())
                > width;
    }

    /** One word does not say two things. */
    private static boolean isApart(List<Part.Said> chosen) {
        Part.Said newest = chosen.get(chosen.size() - 1);
        return chosen.subList(0, chosen.size() - 1).stream()
                .allMatch(said -> said.last() < newest.first() || newest.last() < said.first());
    }

    private static boolean isUndisputed(List<Word> words, List<Part.Said> chosen, List<Part.Said> contrary) {
        int from = first(words, chosen) - BESIDE;
        int to = last(words, chosen) + BESIDE;
        return contrary.stream()
                .noneMatch(said -> words.get(said.first()).place() >= from
                        && words.get(said.last()).place() <= to);
    }

    private static int first(List<Word> words, List<Part.Said> chosen) {
        return chosen.stream()
                .mapToInt(said -> words.get(said.first()).place())
                .min()
                .orElse(0);
    }

    private static int last(List<Word> words, List<Part.Said> chosen) {
        return chosen.stream()
                .mapToInt(said -> words.get(said.last()).place())
                .max()
                .orElse(0);
    }
}
