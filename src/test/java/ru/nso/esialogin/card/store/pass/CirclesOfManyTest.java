package ru.nso.esialogin.card.store.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.SchoolStore;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.CardPass;
import ru.nso.esialogin.card.registry.pass.CirclesOfMany;
import ru.nso.esialogin.card.registry.pass.PassPosition;
import ru.nso.esialogin.card.registry.touched.Neighbours;
import ru.nso.esialogin.card.store.touched.NeighbourSettings;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.diagnosis.whatif.Circles;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.database.query.Questions;
import ru.nso.esialogin.repair.blast.Circle;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.TouchedKeys;

/** Many circles read together are the circles read one by one. Nothing is committed. */
@QuarkusTest
class CirclesOfManyTest {
    private static final CardStore.Change CREATED = new CardStore.Change("test", Action.CREATE);
    private static final int LONGEST_SECONDS = 600;

    private static final long MOST_STATEMENTS = 30;

    @Inject
    CirclesOfMany many;

    @Inject
    CirclesOfManyInDatabase inDatabase;

    @Inject
    Questions questions;

    @Inject
    NeighbourSettings settings;

    @Inject
    CardPass pass;

    @Inject
    Neighbours neighbours;

    @Inject
    SchoolStore schools;

    @Inject
    CardStore<PersonCard> cards;

    @Inject
    CardStore<StaffCard> staff;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
    }

    @AfterEach
    void takeBack() {
        QuarkusTransaction.rollback();
    }

    @Test
    void the_circles_of_many_cards_are_those_of_each_alone() {
        Neighbourhood all = region(13, 40);
        store(all);
        Scope everywhere = new Scope.Region();
        List<Card> start = new ArrayList<>(
                pass.next(everywhere, PassPosition.START, cards(all).toList().size()));
        start.addAll(pass.next(everywhere, PassPosition.STAFF, all.staff().size()));

        Map<String, FamilyCards> found = many.around(start, CirclesOfManyTest::keys);

        for (Card card : start) {
            Circle expected = new Circles(neighbours).around(alone(card), UnaryOperator.identity());
            FamilyCards circle = Objects.requireNonNull(found.get(card.id()), card.id());
            assertThat(circle.cards()).as(card.id()).isEqualTo(expected.cards().cards());
            assertThat(circle.staff()).as(card.id()).isEqualTo(expected.cards().staff());
            assertThat(circle.complete()).as(card.id()).isEqualTo(expected.complete());
        }
        assertThat(found.values()).anyMatch(circle -> circle.cards().size() > 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17, 18})
    void what_is_found_out_in_memory_is_what_the_database_finds_step_by_step(long seed) {
        Neighbourhood all = disturbed(region(seed, 40), new Random(seed));
        store(all);
        List<Card> start = cards(all).toList();

        Map<String, FamilyCards> gathered =
                inDatabase.around(start, CirclesOfManyTest::keys, inDatabase.gathered(CirclesOfManyTest::keys));

        assertThat(gathered).isEqualTo(inDatabase.around(start, CirclesOfManyTest::keys, inDatabase.asked()));
    }

    @Test
    void a_number_that_stands_on_more_cards_than_anybody_has_is_followed_as_far_as_a_circle_goes() {
        int most = settings.mostCards();
        List<String> number = List.of("+7 913 555-19-50");
        Neighbourhood all = region(19, most / 2 + 1);
        Neighbourhood flooded = new Neighbourhood(
                all.cards().stream()
                        .map(card -> card.withPupil(
                                card.pupil().toBuilder().phones(number).build()))
                        .toList(),
                all.staff());
        store(flooded);
        List<Card> start = cards(flooded).toList();

        assertThatThrownBy(() ->
                        inDatabase.around(start, CirclesOfManyTest::keys, inDatabase.gathered(CirclesOfManyTest::keys)))
                .isInstanceOf(GatheredSurroundings.TooMany.class);
        assertThat(many.around(start, CirclesOfManyTest::keys))
                .isEqualTo(inDatabase.around(start, CirclesOfManyTest::keys, inDatabase.asked()))
                .allSatisfy((id, circle) -> assertThat(circle.cards()).hasSizeLessThanOrEqualTo(most));
    }

    @Test
    void however_many_cards_there_are_there_is_a_bound_of_statements() {
        store(region(14, 120));
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        boolean counting = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            for (int most : List.of(60, 180)) {
                entities.flush();
                entities.clear();
                List<Card> start = pass.next(new Scope.Region(), PassPosition.START, most);
                long before = statistics.getPrepareStatementCount() + questions.asked();
                many.around(start, CirclesOfManyTest::keys);
                assertThat(statistics.getPrepareStatementCount() + questions.asked() - before)
                        .as("%d cards", most)
                        .isBetween(1L, MOST_STATEMENTS);
            }
        } finally {
            statistics.setStatisticsEnabled(counting);
        }
    }

    @Test
    void a_pass_meets_every_card_of_a_school_once_pupils_first() {
        Neighbourhood all = region(15, 40);
        store(all);
        School school = all.cards().get(0).school();
        List<String> expected = cards(all)
                .filter(card -> card.school().id().equals(school.id()))
                .map(Card::id)
                .toList();
        Scope scope = new Scope.School(school.id());

        List<String> met = new ArrayList<>();
        PassPosition position = PassPosition.START;
        List<Card> part = pass.next(scope, position, 3);
        while (!part.isEmpty()) {
            part.forEach(card -> met.add(card.id()));
            position = PassPosition.read(
                            PassPosition.behind(part.get(part.size() - 1)).text())
                    .orElseThrow();
            part = pass.next(scope, position, 3);
        }

        // Others have put cards into schools of the demo too.
        assertThat(met).doesNotHaveDuplicates().containsAll(expected).hasSize((int) pass.count(scope));
    }

    /** Here a surname is missing, there names are in the wrong cells, a parent is without birthday or has a stranger's phone. */
    private static Neighbourhood disturbed(Neighbourhood all, Random random) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : all.cards()) {
            Parent any = all.cards()
                    .get(random.nextInt(all.cards().size()))
                    .knownParents()
                    .get(0);
            cards.add(card.withPupil(disturbed(card.pupil(), any.person(), random))
                    .withParents(card.knownParents().stream()
                            .map(parent ->
                                    new Parent(disturbed(parent.person(), any.person(), random), parent.kinship()))
                            .toList()));
        }
        return new Neighbourhood(cards, all.staff());
    }

    private static Person disturbed(Person person, Person stranger, Random random) {
        FullName name = person.name();
        return switch (random.nextInt(12)) {
            case 0 ->
                person.toBuilder()
                        .name(new FullName(Fact.empty(), name.first(), name.middle()))
                        .build();
            case 1 ->
                person.toBuilder()
                        .name(new FullName(name.first(), name.last(), name.middle()))
                        .build();
            case 2 -> person.toBuilder().birthDate(Fact.unknown()).build();
            case 3 -> person.toBuilder().phones(stranger.phones()).build();
            case 4 -> person.toBuilder().snils(stranger.snils()).build();
            case 5 ->
                person.toBuilder()
                        .emails(stranger.emails())
                        .phones(Fact.empty())
                        .build();
            case 6 ->
                person.toBuilder()
                        .regionalId(Fact.of("disturbed-" + random.nextInt(5)))
                        .build();
            case 7 ->
                person.toBuilder()
                        .name(new FullName(Fact.empty(), name.first(), Fact.unknown()))
                        .build();
            default -> person;
        };
    }

    private static Set<SearchKey> keys(Card card) {
        return TouchedKeys.of(alone(card).people());
    }

    private static Neighbourhood alone(Card card) {
        return card instanceof PersonCard pupil
                ? new Neighbourhood(List.of(pupil), List.of())
                : new Neighbourhood(List.of(), List.of((StaffCard) card));
    }

    private static Neighbourhood region(long seed, int pupils) {
        DemoRegion region = new DemoRegion(seed, pupils);
        return new Neighbourhood(
                region.families().flatMap(family -> family.cards().stream()).toList(),
                region.families().flatMap(family -> family.staff().stream()).toList());
    }

    private static Stream<Card> cards(Neighbourhood all) {
        return Stream.concat(all.cards().stream(), all.staff().stream());
    }

    private void store(Neighbourhood all) {
        cards(all).map(Card::school).distinct().forEach(this::store);
        all.cards().forEach(card -> cards.create(card, CREATED));
        all.staff().forEach(card -> staff.create(card, CREATED));
        entities.flush();
        entities.clear();
    }

    private void store(School school) {
        if (schools.find(school.id()).isEmpty()) {
            schools.create(new RegisteredSchool(school, Fact.empty(), Fact.empty()));
        }
    }
}
