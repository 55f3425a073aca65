package ru.nso.esialogin.ticket.words;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** One way to say one part of a phrase. */
sealed interface Alternative {
    /** Shortest stem and beginning that may be met with a slip: shorter ones turn into other words. */
    int SHORTEST_WITH_SLIP = 5;

    /** The last word, if it is said from this word on. */
    OptionalInt endFrom(List<Word> words, int start);

    /** With which letters it may begin; empty where with any. */
    Set<Character> firstLetters();

    /** The first letter of what has to be written, if anything has. */
    private static Set<Character> first(String written) {
        return written.isEmpty() ? Set.of() : Set.of(written.charAt(0));
    }

    /** Whether a word may be denied and still be meant. */
    enum Denial {
        PLAIN,
        DENIED,
        EITHER;

        boolean fits(Word word) {
            return this == EITHER || word.denied() == (this == DENIED);
        }
    }

    /** A word in any form. */
    record Form(String stem, Denial denial) implements Alternative {
        @Override
        public OptionalInt endFrom(List<Word> words, int start) {
            Word word = words.get(start);
            boolean same = word.stem().equals(stem)
                    || (stem.length() >= SHORTEST_WITH_SLIP
                            && word.stem().length() >= SHORTEST_WITH_SLIP
                            && word.stem().charAt(0) == stem.charAt(0)
                            && Slip.atMost(word.stem(), stem));
            return same && denial.fits(word) ? OptionalInt.of(start) : OptionalInt.empty();
        }

        @Override
        public Set<Character> firstLetters() {
            return first(stem);
        }
    }

    /** A word as it is written. */
    record Exact(String text, Denial denial) implements Alternative {
        @Override
        public OptionalInt endFrom(List<Word> words, int start) {
            Word word = words.get(start);
            return word.text().equals(text) && denial.fits(word) ? OptionalInt.of(start) : OptionalInt.empty();
        }

        @Override
        public Set<Character> firstLetters() {
            return first(text);
        }
    }

    /** All words with this beginning. */
    record Beginning(String beginning, Denial denial) implements Alternative {
        @Override
        public OptionalInt endFrom(List<Word> words, int start) {
            Word word = words.get(start);
            return denial.fits(word) && begins(word.text()) ? OptionalInt.of(start) : OptionalInt.empty();
        }

        @Override
        public Set<Character> firstLetters() {
            return first(beginning);
        }

        private boolean begins(String text) {
            if (text.startsWith(beginning)) {
                return true;
            }
            int length = beginning.length();
            boolean worth = length > SHORTEST_WITH_SLIP
                    && text.length() >= length
                    && !text.startsWith("#")
                    && text.charAt(0) == beginning.charAt(0);
            return worth
                    && IntStream.rangeClosed(length - 1, Math.min(length + 1, text.length()))
                            .anyMatch(end -> text.charAt(end - 1) == beginning.charAt(length - 1)
                                    && Slip.atMost(text.substring(0, end), beginning));
        }
    }

    /** Several words after each other, with at most one other word between two of them. */
    record InARow(List<Part> parts) implements Alternative {
        private static final int GAP = 2;

        @Override
        public OptionalInt endFrom(List<Word> words, int start) {
            return end(words, start, 0);
        }

        @Override
        public Set<Character> firstLetters() {
            return parts.get(0).firstLetters();
        }

        private OptionalInt end(List<Word> words, int start, int part) {
            for (Alternative alternative : parts.get(part).beginningLike(words.get(start))) {
                OptionalInt end = alternative.endFrom(words, start);
                if (end.isEmpty() || part == parts.size() - 1) {
                    if (end.isPresent()) {
                        return end;
                    }
                    continue;
                }
                int last = end.getAsInt();
                for (int next = last + 1;
                        next < words.size()
                                && words.get(next).place() - words.get(last).place() <= GAP;
                        next++) {
                    OptionalInt whole = end(words, next, part + 1);
                    if (whole.isPresent()) {
                        return whole;
                    }
                }
            }
            return OptionalInt.empty();
        }
    }
}
