package ru.nso.esialogin.audit.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.text.CausePages;

/** Six cards of three pupils at one school, and parents on them who wait for some of the cards. */
class WorkListLawsTest {
    private static final Catalogue CATALOGUE = RuleFixture.catalogue();
    private static final Tasks TASKS = new Tasks(CATALOGUE, CausePages.of(CATALOGUE));
    private static final List<String> CARDS = List.of("a-1", "a-2", "b-1", "b-2", "c-1", "elsewhere");

    /** A parent who waits: for which cards, whether the school alone is enough, and with which verdict behind it. */
    private record Parent(int number, Set<String> cards, boolean schoolAlone, Verdict after) {
        AuditedPerson row() {
            return Sampled.parent(CARDS.get(number % CARDS.size()), "parent-" + number)
                    .at(number % CARDS.size() == CARDS.size() - 1 ? "school-2" : "school-1")
                    .mendedBy(cards, schoolAlone ? Set.of(Actor.SCHOOL) : Set.of(Actor.SCHOOL, Actor.PARENT), after)
                    .row();
        }

        boolean isLetInBy(String pupil) {
            return schoolAlone
                    && after == Verdict.WORKS
                    && !cards.isEmpty()
                    && cards.stream().allMatch(card -> card.startsWith(pupil));
        }
    }

    @Property(seed = "2321", tries = 500)
    void each_item_lets_in_whom_its_cards_alone_keep_out_and_the_best_comes_first(
            @ForAll("parents") List<Parent> parents, @ForAll Random random) {
        List<WorkItem> items = items(parents, random);

        Map<String, Integer> unlocked = new TreeMap<>();
        items.forEach(
                item -> unlocked.put(item.key().substring(0, 1), item.unlocks().size()));
        for (String pupil : List.of("a", "b", "c")) {
            assertThat(unlocked.getOrDefault(pupil, 0)).isEqualTo((int)
                    parents.stream().filter(parent -> parent.isLetInBy(pupil)).count());
        }
        assertThat(items).isSortedAccordingTo(WorkList.ORDER);
        assertThat(items).extracting(WorkItem::key).doesNotHaveDuplicates().doesNotContain("elsewhere");
    }

    @Property(seed = "2322", tries = 200)
    void nobody_is_let_in_by_two_items_and_whoever_waits_for_a_card_here_is_in_the_list(
            @ForAll("parents") List<Parent> parents, @ForAll Random random) {
        List<WorkItem> items = items(parents, random);

        List<String> unlocked =
                items.stream().flatMap(item -> item.unlocks().stream()).toList();
        assertThat(unlocked).doesNotHaveDuplicates();
        Set<String> waiting = new HashSet<>(unlocked);
        items.forEach(item -> waiting.addAll(item.helps()));
        assertThat(waiting).hasSize((int) parents.stream()
                .filter(parent -> parent.cards().stream().anyMatch(card -> !card.equals("elsewhere")))
                .count());
    }

    @Provide
    Arbitrary<List<Parent>> parents() {
        Arbitrary<Parent> parent = Combinators.combine(
                        Arbitraries.of(CARDS).set().ofMaxSize(2),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(Verdict.WORKS, Verdict.WORKS, Verdict.INCOMPLETE))
                .as((cards, alone, after) -> new Parent(0, cards, alone, after));
        return parent.list().ofMaxSize(12).map(all -> {
            List<Parent> numbered = new ArrayList<>();
            all.forEach(one -> numbered.add(new Parent(numbered.size(), one.cards, one.schoolAlone, one.after)));
            return numbered;
        });
    }

    private static List<WorkItem> items(List<Parent> parents, Random random) {
        List<AuditedPerson> rows = new ArrayList<>();
        for (String card : CARDS) {
            rows.add(Sampled.pupil(card)
                    .human(card.substring(0, 1))
                    .at(card.equals("elsewhere") ? "school-2" : "school-1")
                    .row());
        }
        parents.forEach(parent -> rows.add(parent.row()));
        Collections.shuffle(rows, random);
        WorkList list = new WorkList("school-1", TASKS);
        rows.forEach(list::add);
        return list.items();
    }
}
