package ru.nso.esialogin.card.registry.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

class MergedCardTest {
    private static final String SNILS = "11223344595";
    private static final String OTHER_SNILS = "08765430300";

    @Test
    void what_only_one_card_tells_is_kept_and_lists_are_put_together() {
        PersonCard into = card(
                "into",
                pupil("p1").snils(SNILS).phones(List.of("+7 913 000-00-01")).build(),
                List.of(parent("m1", "Анна").build()));
        PersonCard absorbed = card(
                "absorbed",
                pupil("p2")
                        .phones(List.of("8 913 000 00 01", "+79130000002"))
                        .emails(List.of("kid@example.org"))
                        .esiaOid(Fact.empty())
                        .build(),
                List.of(
                        parent("m2", "Анна").snils(OTHER_SNILS).build(),
                        parent("f2", "Олег").phones(List.of("+79130000003")).build()));

        PersonCard merged = made(into, absorbed, Map.of());

        assertThat(merged.id()).isEqualTo("into");
        assertThat(merged.pupil().id()).isEqualTo("p1");
        assertThat(merged.pupil().snils()).isEqualTo(into.pupil().snils());
        assertThat(merged.pupil().phones().orElse(List.of())).hasSize(2);
        assertThat(merged.pupil().emails()).isEqualTo(absorbed.pupil().emails());
        assertThat(merged.pupil().esiaOid().isEmpty()).isTrue();
        assertThat(merged.knownParents())
                .extracting(parent -> parent.person().id())
                .containsExactly("m1", "new-1");
        assertThat(merged.knownParents().get(0).person().snils())
                .isEqualTo(absorbed.knownParents().get(0).person().snils());
        assertThat(merged.knownParents().get(1).person().name().display()).isEqualTo("Ветрова Олег");
    }

    @Test
    void where_both_tell_something_else_somebody_has_to_choose() {
        PersonCard into = card(
                "into",
                pupil("p1").snils(SNILS).build(),
                List.of(parent("m1", "Анна").snils(SNILS).esiaOid(Fact.of("1")).build()));
        PersonCard absorbed = card(
                "absorbed",
                pupil("p2").snils(OTHER_SNILS).build(),
                List.of(parent("m2", "Анна")
                        .snils(OTHER_SNILS)
                        .esiaOid(Fact.of("2"))
                        .build()));

        assertThat(refused(into, absorbed, Map.of()))
                .isEqualTo(new MergeResult.Differ(List.of("/pupil/snils", "/parents/0/snils", "/parents/0/esiaOid")));
        assertThat(refused(into, absorbed, Map.of("/pupil/snils", Side.INTO, "/parents/0/esiaOid", Side.ABSORBED)))
                .isEqualTo(new MergeResult.Differ(List.of("/parents/0/snils")));
        PersonCard merged = made(
                into,
                absorbed,
                Map.of(
                        "/pupil/snils", Side.INTO,
                        "/parents/0/snils", Side.ABSORBED,
                        "/parents/0/esiaOid", Side.ABSORBED));
        assertThat(merged.pupil().snils()).isEqualTo(into.pupil().snils());
        assertThat(merged.knownParents().get(0).person().snils())
                .isEqualTo(absorbed.knownParents().get(0).person().snils());
        assertThat(merged.knownParents().get(0).person().esiaOid()).isEqualTo(Fact.of("2"));
    }

    @Test
    void spellings_of_one_name_are_no_difference_and_a_choice_in_vain_is_told() {
        PersonCard into =
                card("into", pupil("p1").name("Ветров", "Пётр", "Олегович").build(), List.of());
        PersonCard absorbed =
                card("absorbed", pupil("p2").name("ВЕТРОВ", "Петр", "Олегович").build(), List.of());

        assertThat(made(into, absorbed, Map.of()).pupil().name().display()).isEqualTo("Ветров Пётр Олегович");
        assertThat(refused(into, absorbed, Map.of("/pupil/lastName", Side.ABSORBED)))
                .isEqualTo(new MergeResult.NothingToChoose());
    }

    @Test
    void the_class_is_asked_for_within_one_school_only_and_orders_count_once() {
        EnrolmentOrder order = order("10-у", "school");
        PersonCard into = card("into", pupil("p1").build(), List.of()).withOrders(Fact.of(List.of(order)));
        PersonCard absorbed = new PersonCard(
                        "absorbed",
                        SourceSystem.JOURNAL,
                        Fact.of(OffsetDateTime.parse("2025-01-01T00:00:00Z")),
                        School.ofId("school"),
                        Fact.of("7Б"),
                        pupil("p2").build(),
                        Fact.unknown(),
                        Fact.unknown())
                .withOrders(Fact.of(List.of(order, order("11-у", "school-2"))));

        assertThat(refused(into, absorbed, Map.of())).isEqualTo(new MergeResult.Differ(List.of("/className")));
        PersonCard merged = made(into, absorbed.withSchool(School.ofId("school-2")), Map.of());
        assertThat(merged.className()).isEqualTo(Fact.of("6А"));
        assertThat(merged.school().id()).isEqualTo("school");
        assertThat(merged.orders().orElse(List.of()))
                .extracting(one -> one.number().orElse(""))
                .containsExactly("10-у", "11-у");
        assertThat(merged.dataAsOf()).isEqualTo(absorbed.dataAsOf());
    }

    @Test
    void only_two_cards_of_one_pupil_in_one_subsystem_are_doubled() {
        PersonCard card = card("into", pupil("p1").build(), List.of());

        assertThat(MergedCard.isDoubled(card, card("other", pupil("p2").build(), List.of())))
                .isTrue();
        assertThat(MergedCard.isDoubled(card, card)).isFalse();
        assertThat(MergedCard.isDoubled(
                        card,
                        card("twin", pupil("p2").name("Ветров", "Павел", null).build(), List.of())))
                .isFalse();
        PersonCard enrolment = new PersonCard(
                "e",
                SourceSystem.ENROLMENT,
                Fact.unknown(),
                School.ofId("school"),
                Fact.unknown(),
                pupil("p3").build(),
                Fact.unknown(),
                Fact.unknown());
        assertThat(MergedCard.isDoubled(card, enrolment)).isFalse();
    }

    @Property(seed = "801", tries = 500)
    void a_card_that_goes_into_its_own_copy_changes_nothing(@ForAll("cards") PersonCard card) {
        PersonCard copy = withId("copy", card);

        assertThat(made(card, copy, Map.of())).isEqualTo(card);
    }

    @Property(seed = "802", tries = 500)
    void once_every_difference_is_chosen_there_is_a_card_and_nothing_else_is_lost(
            @ForAll("cards") PersonCard into, @ForAll("cards") PersonCard other, @ForAll Side side) {
        PersonCard absorbed = withId("absorbed", other);
        MergedCard.Made first = MergedCard.of(into, absorbed, Map.of(), () -> "any");
        Map<String, Side> choices = new HashMap<>();
        if (first.otherwise().orElse(new MergeResult.NoSuchCard()) instanceof MergeResult.Differ differ) {
            differ.pointers().forEach(pointer -> choices.put(pointer, side));
        }

        PersonCard merged = made(into, absorbed, choices);

        assertThat(merged.id()).isEqualTo(into.id());
        assertThat(phones(merged)).containsAll(phones(into)).containsAll(phones(absorbed));
        assertThat(merged.knownParents().size())
                .isBetween(
                        Math.max(
                                into.knownParents().size(),
                                absorbed.knownParents().size()),
                        into.knownParents().size() + absorbed.knownParents().size());
        assertThat(merged.persons().stream().map(Person::id).distinct().count())
                .isEqualTo(merged.persons().size());
        PersonCard chosen = side == Side.INTO ? into : absorbed;
        if (choices.containsKey("/pupil/snils")) {
            assertThat(merged.pupil().snils()).isEqualTo(chosen.pupil().snils());
        } else {
            assertThat(merged.pupil().snils().isPresent())
                    .isEqualTo(into.pupil().snils().isPresent()
                            || absorbed.pupil().snils().isPresent());
        }
    }

    @Provide
    Arbitrary<PersonCard> cards() {
        Arbitrary<List<Parent>> parents = Combinators.combine(
                        Arbitraries.of("Анна", "Олег", "Инна"), Arbitraries.of("", SNILS, OTHER_SNILS), phones())
                .as((name, snils, phones) -> parent("parent-" + name, name)
                        .snils(snils)
                        .phones(phones)
                        .build())
                .map(person -> new Parent(person, Fact.of(Kinship.OTHER)))
                .list()
                .uniqueElements(parent -> parent.person().id())
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(Fact.<String>unknown(), Fact.<String>empty(), Fact.of("6А"), Fact.of("7Б")),
                        Arbitraries.of("-", "", SNILS, OTHER_SNILS),
                        phones(),
                        parents,
                        Arbitraries.of(Fact.<String>unknown(), Fact.<String>empty(), Fact.of("1"), Fact.of("2")))
                .as((className, snils, phones, all, oid) -> {
                    Person.Builder pupil = pupil("pupil").phones(phones).esiaOid(oid);
                    return new PersonCard(
                            "into",
                            SourceSystem.JOURNAL,
                            Fact.unknown(),
                            School.ofId("school"),
                            className,
                            (snils.equals("-") ? pupil : pupil.snils(snils)).build(),
                            all.isEmpty() ? Fact.empty() : Fact.of(all),
                            Fact.of(List.of(order("10-у", "school"))));
                });
    }

    private static Arbitrary<List<String>> phones() {
        return Arbitraries.of("+79130000001", "8 913 000 00 01", "+79130000002", "383-22")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static List<String> phones(PersonCard card) {
        return card.pupil().matchablePhones().stream()
                .map(phone -> phone.esiaDigits())
                .toList();
    }

    /** The same card as another one, of other records. */
    private static PersonCard withId(String id, PersonCard card) {
        return new PersonCard(
                id,
                card.system(),
                card.dataAsOf(),
                card.school(),
                card.className(),
                card.pupil().toBuilder().id(id + "-pupil").build(),
                card.parents().map(parents -> parents.stream()
                        .map(parent -> new Parent(
                                parent.person().toBuilder()
                                        .id(id + '-' + parent.person().id())
                                        .build(),
                                parent.kinship()))
                        .toList()),
                card.orders());
    }

    private static PersonCard made(PersonCard into, PersonCard absorbed, Map<String, Side> choices) {
        AtomicInteger numbers = new AtomicInteger();
        MergedCard.Made made = MergedCard.of(into, absorbed, choices, () -> "new-" + numbers.incrementAndGet());
        assertThat(made.otherwise()).isEmpty();
        return made.card();
    }

    private static MergeResult refused(PersonCard into, PersonCard absorbed, Map<String, Side> choices) {
        return MergedCard.of(into, absorbed, choices, () -> "new").otherwise().orElseThrow();
    }

    private static Person.Builder pupil(String id) {
        return Person.builder(id).name("Ветров", "Пётр", null).birthDate(LocalDate.of(2013, 6, 9));
    }

    private static Person.Builder parent(String id, String firstName) {
        return Person.builder(id).name("Ветрова", firstName, null).birthDate(LocalDate.of(1988, 2, 3));
    }

    private static PersonCard card(String id, Person pupil, List<Person> parents) {
        return new PersonCard(
                id,
                SourceSystem.JOURNAL,
                Fact.of(OffsetDateTime.parse("2026-01-01T00:00:00Z")),
                School.ofId("school"),
                Fact.of("6А"),
                pupil,
                parents.isEmpty()
                        ? Fact.empty()
                        : Fact.of(parents.stream()
                                .map(person -> new Parent(person, Fact.of(Kinship.MOTHER)))
                                .toList()),
                Fact.unknown());
    }

    private static EnrolmentOrder order(String number, String school) {
        return new EnrolmentOrder(
                EnrolmentOrder.Type.ENROLMENT,
                Fact.of(number),
                LocalDate.of(2020, 8, 31),
                Fact.unknown(),
                school,
                Fact.unknown(),
                EnrolmentOrder.Status.ISSUED,
                Fact.unknown());
    }
}
