package ru.nso.esialogin.contactcentre.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;

/**
 * A name as it was said: surname, first name and patronymic, in the order of papers or with the surname last. Spelling
 * variants, ё and е count as equal; a name in Latin letters does not match one in Russian.
 *
 * @param ways what the words can mean
 */
record SaidName(List<FullName> ways) {

    /** Nothing for a single word: a first name alone fits too many. */
    static Optional<SaidName> read(String value) {
        List<String> words = List.of(value.strip().split("\\s+"));
        if (words.size() < 2) {
            return Optional.empty();
        }
        List<FullName> ways = new ArrayList<>();
        Fact<String> rest =
                words.size() > 2 ? Fact.of(String.join(" ", words.subList(2, words.size()))) : Fact.unknown();
        ways.add(new FullName(Fact.of(words.get(0)), Fact.of(words.get(1)), rest));
        if (words.size() == 2) {
            ways.add(new FullName(Fact.unknown(), Fact.of(words.get(0)), Fact.of(words.get(1))));
        } else {
            int last = words.size() - 1;
            Fact<String> middle = Fact.of(String.join(" ", words.subList(1, last)));
            ways.add(new FullName(Fact.of(words.get(last)), Fact.of(words.get(0)), middle));
        }
        return Optional.of(new SaidName(List.copyOf(ways)));
    }

    boolean fits(FullName onCard) {
        return ways.stream().anyMatch(way -> isSame(way, onCard));
    }

    /**
     * Surname and first name agree, and the patronymic as far as both tell it; or first name and patronymic where the
     * card has no surname.
     */
    private static boolean isSame(FullName said, FullName onCard) {
        NameComparison names = said.compare(onCard);
        if (names.first() != PartMatch.AGREE || names.middle() == PartMatch.DIFFER) {
            return false;
        }
        return names.last() == PartMatch.AGREE || (!onCard.last().isPresent() && names.middle() == PartMatch.AGREE);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "SaidName";
    }
}
