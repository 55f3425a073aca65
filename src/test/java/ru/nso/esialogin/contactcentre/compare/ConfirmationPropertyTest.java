package ru.nso.esialogin.contactcentre.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.fixture.Family;

/**
 * No sequence of comparisons opens the script without two independent facts of one person. Which person a sentence is
 * about, and of which kind, is written down here beside each sentence, not worked out by the code under test.
 */
class ConfirmationPropertyTest {
    private static final Kin FAMILY = Kin.of(Family.withSonAndDaughter().cards(), List.of());

    /** What can be said; of whom it is; as what it counts. */
    private static final List<Sentence> SENTENCES = List.of(
            new Sentence("CALLER_NAME", "Рябинина Ольга Игоревна", "mother", "who"),
            new Sentence("CALLER_BIRTH_DATE", "14.03.1985", "mother", "who"),
            new Sentence("CALLER_PHONE", Family.MOTHER_PHONE, "mother", "phone"),
            new Sentence("CALLER_EMAIL", Family.MOTHER_EMAIL, "mother", "email"),
            new Sentence("CALLER_NAME", "Рябинин Андрей Викторович", "father", "who"),
            new Sentence("CALLER_BIRTH_DATE", "02.11.1983", "father", "who"),
            new Sentence("CALLER_PHONE", Family.FATHER_PHONE, "father", "phone"),
            new Sentence("CALLER_EMAIL", Family.FATHER_EMAIL, "father", "email"),
            new Sentence("CHILD_NAME", "Рябинин Глеб", "son", "child"),
            new Sentence("CHILD_BIRTH_DATE", "06.05.2013", "son", "child"),
            new Sentence("CLASS", "6А", "son", "place"),
            new Sentence("DOCUMENT", "II-ЕТ 604217", "son", "document"),
            new Sentence("CHILD_NAME", "Рябинина Зоя", "daughter", "child"),
            new Sentence("CLASS", "3Б", "daughter", "place"),
            new Sentence("DOCUMENT", "III-ЕТ 604218", "daughter", "document"),
            new Sentence("CALLER_NAME", "Чужая Ольга Игоревна", "nobody", "who"),
            new Sentence("CALLER_PHONE", "+79990000000", "nobody", "phone"),
            new Sentence("CHILD_NAME", "Рябинин Олег", "nobody", "child"),
            new Sentence("CLASS", "7В", "nobody", "place"),
            new Sentence("DOCUMENT", "II-ЕТ 999999", "nobody", "document"));

    /** Whose facts may add up: a parent's with those of both children. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "mother", Set.of("mother", "son", "daughter"),
            "father", Set.of("father", "son", "daughter"),
            "son", Set.of("son"),
            "daughter", Set.of("daughter"));

    @Property(tries = 2000, seed = "110")
    void no_sequence_without_two_independent_facts_of_one_person_opens_the_script(
            @ForAll("talks") List<Sentence> talk, @ForAll("keys") LookupKey.Kind key) {
        Confirmation confirmation = Confirmation.of(
                FAMILY, key, List.of(), talk.stream().map(Sentence::compare).toList(), LocalDate.of(2025, 10, 15), 14);

        boolean proven = TOGETHER.values().stream().anyMatch(of -> independent(talk, of, key) >= 2);
        assertThat(confirmation.opens()).isEqualTo(proven);
        Statistics.label("opens").collect(confirmation.opens());
        confirmation.caller().ifPresent(caller -> {
            String first = caller.records().get(0).person().name().first().orElse("");
            String who = first.equals("Ольга") ? "mother" : "father";
            assertThat(independent(talk, TOGETHER.getOrDefault(who, Set.of()), key))
                    .isGreaterThanOrEqualTo(2);
            assertThat(independent(talk, Set.of(who), key))
                    .as("one fact at least is the caller's own")
                    .isPositive();
        });
    }

    private static long independent(List<Sentence> talk, Set<String> of, LookupKey.Kind key) {
        Set<String> kinds = new HashSet<>();
        for (Sentence sentence : talk) {
            boolean looksLikeKey =
                    key == LookupKey.Kind.PHONE && sentence.counts().equals("phone");
            if (of.contains(sentence.of()) && !looksLikeKey) {
                kinds.add(sentence.counts());
            }
        }
        return kinds.size();
    }

    @Provide
    Arbitrary<List<Sentence>> talks() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(0).ofMaxSize(5);
    }

    @Provide
    Arbitrary<LookupKey.Kind> keys() {
        return Arbitraries.of(LookupKey.Kind.SNILS, LookupKey.Kind.PHONE);
    }

    record Sentence(String fact, String value, String of, String counts) {
        Comparison compare() {
            return Comparison.of(Said.read(ComparedFact.valueOf(fact), value).orElseThrow(), FAMILY);
        }
    }
}
