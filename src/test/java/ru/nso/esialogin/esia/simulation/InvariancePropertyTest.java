package ru.nso.esialogin.esia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/** What must not matter: the order of cards and parents, how a phone or a name is written. */
class InvariancePropertyTest {
    private static final LoginSimulator SIMULATOR = new LoginSimulator(MatchingPolicy.STANDARD, DatedPolicy.STANDARD);

    @Property(seed = "2025101501", tries = 300)
    void the_order_of_cards_and_of_parents_does_not_matter(@ForAll("families") Family family, @ForAll long seed) {
        LoginCase straight = Login.ofMother(family).facts();
        Random random = new Random(seed);
        List<PersonCard> shuffled = new ArrayList<>();
        for (PersonCard card : family.cards()) {
            List<Parent> parents = new ArrayList<>(card.knownParents());
            Collections.shuffle(parents, random);
            shuffled.add(card.withParents(parents));
        }
        Collections.shuffle(shuffled, random);

        assertSame(SIMULATOR.simulate(straight), SIMULATOR.simulate(straight.withCards(shuffled)));
    }

    @Property(seed = "2025101502", tries = 300)
    void how_phones_snils_and_names_are_written_does_not_matter(@ForAll("families") Family family) {
        LoginCase straight = Login.ofMother(family).facts();
        List<PersonCard> rewritten = family.cards().stream()
                .map(card -> card.withPupil(rewritten(card.pupil()))
                        .withParents(card.knownParents().stream()
                                .map(parent -> new Parent(rewritten(parent.person()), parent.kinship()))
                                .toList()))
                .toList();

        assertSame(SIMULATOR.simulate(straight), SIMULATOR.simulate(straight.withCards(rewritten)));
    }

    @Property(seed = "2025101503", tries = 300)
    void the_same_facts_give_the_same_answer(@ForAll("families") Family family) {
        Simulation first = SIMULATOR.simulate(Login.ofMother(family).facts());
        Simulation second = SIMULATOR.simulate(Login.ofMother(family).facts());

        assertThat(second.trace()).isEqualTo(first.trace());
        assertSame(first, second);
    }

    @Property(seed = "2025101504", tries = 300)
    void there_is_exactly_one_verdict_and_missing_facts_only_where_it_is_open(@ForAll("families") Family family) {
        Simulation simulation = Login.ofMother(family).simulate();

        if (simulation.verdict() == Verdict.UNDECIDED) {
            assertThat(simulation.possible()).hasSizeGreaterThan(1);
            assertThat(simulation.missing()).isNotEmpty();
        } else {
            assertThat(simulation.possible()).containsExactly(simulation.verdict());
            assertThat(simulation.missing()).isEmpty();
        }
    }

    private static void assertSame(Simulation one, Simulation other) {
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.possible()).isEqualTo(one.possible());
        assertThat(other.obstacles()).isEqualTo(one.obstacles());
        assertThat(other.candidates())
                .extracting(found -> found.record().recordId() + found.owner() + found.by())
                .containsExactlyInAnyOrderElementsOf(one.candidates().stream()
                        .map(found -> found.record().recordId() + found.owner() + found.by())
                        .toList());
    }

    private static Person rewritten(Person person) {
        Person.Builder builder = person.toBuilder()
                .name(FullName.of(
                        upper(person.name().last().orElse("")),
                        person.name().first().orElse("").replace('ё', 'е'),
                        " " + person.name().middle().orElse("") + " "));
        person.snils().value().ifPresent(field -> builder.snils(field.text().replace("-", " ")));
        if (person.phones().isPresent()) {
            builder.phones(person.matchablePhones().stream()
                    .map(phone -> "8 (" + phone.e164().substring(2, 5) + ") "
                            + phone.e164().substring(5, 8) + "-" + phone.e164().substring(8))
                    .toList());
        }
        return builder.build();
    }

    private static String upper(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }

    @Provide
    Arbitrary<Family> families() {
        Arbitrary<String> snils =
                Arbitraries.of(Family.MOTHER_SNILS, Family.FATHER_SNILS, Family.SON_SNILS, Family.STRANGER_SNILS, "");
        Arbitrary<List<String>> phones = Arbitraries.of(Family.MOTHER_PHONE, Family.FATHER_PHONE)
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        Arbitrary<Boolean> siblings = Arbitraries.of(true, false);
        Arbitrary<Member> changed = Arbitraries.of(Member.values());
        Arbitrary<String> card = Arbitraries.of("son-j", "son-e", "daughter-j", "daughter-e");
        return Combinators.combine(siblings, changed, card, snils, phones, changed, snils)
                .as((two, who, where, key, numbers, second, secondKey) -> {
                    Family family = two ? Family.withSonAndDaughter() : Family.withSon();
                    return family.onCard(where, who, person -> person.snils(key)
                                    .phones(numbers)
                                    .emails(List.of()))
                            .everywhere(second, person -> person.snils(secondKey));
                });
    }
}
