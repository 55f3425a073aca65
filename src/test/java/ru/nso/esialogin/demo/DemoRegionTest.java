package ru.nso.esialogin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.TaxNumber;
import ru.nso.esialogin.rules.engine.RuleEngine;

@Tag("heavy")
class DemoRegionTest {
    private static final DemoRegion REGION = new DemoRegion(2025, 600);

    @Test
    void everybody_with_the_right_account_can_log_in() {
        List<LoginCase> logins = REGION.families().flatMap(RightAccount::logins).toList();
        assertThat(logins).hasSizeGreaterThan(1600);
        assertThat(logins)
                .extracting(login -> login.identity().role())
                .contains(Role.PARENT, Role.PUPIL, Role.EMPLOYEE);
        assertThat(logins).allSatisfy(login -> assertThat(RightAccount.verdict(login))
                .as(() -> login.identity().role() + " of "
                        + login.knownCards().stream().map(PersonCard::id).toList())
                .isEqualTo(Verdict.WORKS));
    }

    @Test
    void no_card_of_the_region_gives_cause_for_complaint() {
        RuleEngine engine = RuleFixture.engine();
        LoginSimulator simulator = RuleFixture.simulator();
        List<String> causes = REGION.families()
                .flatMap(RightAccount::logins)
                .flatMap(login -> engine.explain(login, simulator.simulate(login)).causes().stream())
                .map(cause -> cause.code() + " " + cause.severity() + " " + cause.certainty())
                .distinct()
                .toList();
        assertThat(causes).isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_region_and_another_seed_another() {
        assertThat(new DemoRegion(2025, 600).families())
                .isEqualTo(REGION.families().toList());
        assertThat(new DemoRegion(2026, 600).families())
                .isNotEqualTo(REGION.families().toList());
    }

    @Test
    void the_region_is_the_same_on_every_machine_and_every_java() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        REGION.families()
                .map(DemoRegionTest::written)
                .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("28b6c79fd5a1807289084abcaa4642f66053cc3770dc46d0cd7eeb7f26cae6a3");
    }

    @Test
    void there_are_as_many_pupils_as_asked_for_with_a_card_in_each_subsystem() {
        for (int pupils : List.of(1, 7, 15, 16, 100, 601)) {
            Map<SourceSystem, Long> cards = new DemoRegion(1, pupils)
                    .families()
                    .flatMap(family -> family.cards().stream())
                    .collect(Collectors.groupingBy(PersonCard::system, Collectors.counting()));
            assertThat(cards)
                    .containsEntry(SourceSystem.JOURNAL, (long) pupils)
                    .containsEntry(SourceSystem.ENROLMENT, (long) pupils);
        }
    }

    @Test
    void families_come_in_all_shapes() {
        List<DemoFamily> families = REGION.families().toList();
        assertThat(families).anySatisfy(family -> assertThat(pupils(family)).hasSize(3));
        assertThat(families).as("brothers and sisters in different schools").anySatisfy(family -> assertThat(
                        family.cards().stream().map(PersonCard::school).distinct())
                .hasSize(2));
        assertThat(families).as("teachers who are parents").anySatisfy(family -> assertThat(
                        family.cards().isEmpty() || family.staff().isEmpty())
                .isFalse());
        assertThat(families).as("employees who are nobody's parents").anySatisfy(family -> assertThat(family.cards())
                .isEmpty());
        for (Kinship only : List.of(Kinship.MOTHER, Kinship.FATHER, Kinship.GUARDIAN)) {
            assertThat(families).as("alone: " + only).anySatisfy(family -> assertThat(family.cards())
                    .isNotEmpty()
                    .allSatisfy(card -> assertThat(card.knownParents())
                            .extracting(parent -> parent.kinship().orElse(Kinship.OTHER))
                            .containsExactly(only)));
        }
        assertThat(families.stream().flatMap(family -> family.cards().stream()))
                .as("pupils who changed the school")
                .anySatisfy(card -> assertThat(card.orders().orElse(List.of()))
                        .extracting(EnrolmentOrder::type)
                        .contains(EnrolmentOrder.Type.EXPULSION));
    }

    @Test
    void pupils_are_six_to_eighteen_and_of_a_class_for_their_age() {
        assertThat(REGION.families().flatMap(family -> family.cards().stream())).allSatisfy(card -> {
            int age = card.pupil().birthDate().value().orElseThrow().ageOn(DemoRegion.DAY);
            assertThat(age).isBetween(6, 18);
            String className = card.className().orElse("");
            int grade = Integer.parseInt(className.substring(0, className.length() - 1));
            assertThat(age - grade).isBetween(5, 8);
        });
    }

    @Test
    void parents_are_old_enough_for_their_eldest_child() {
        assertThat(REGION.families().flatMap(family -> family.cards().stream()))
                .allSatisfy(card -> assertThat(card.knownParents()).isNotEmpty().allSatisfy(parent -> assertThat(
                                born(parent.person()).plusYears(17))
                        .isBefore(born(card.pupil()))));
    }

    @Test
    void every_value_on_a_card_is_sound() {
        assertThat(REGION.families().flatMap(DemoRegionTest::people)).allSatisfy(person -> {
            assertThat(person.snils().value().orElseThrow().sound()).isTrue();
            assertThat(person.phones().orElse(List.of())).allSatisfy(phone -> {
                assertThat(phone.remarks()).isEmpty();
                assertThat(phone.matchableNumbers()).hasSize(1);
            });
            assertThat(person.emails().orElse(List.of())).allSatisfy(email -> {
                assertThat(email.remarks()).isEmpty();
                assertThat(email.addresses()).hasSize(1);
            });
            assertThat(person.documents().orElse(List.of()))
                    .hasSize(1)
                    .allSatisfy(document -> assertThat(document.remarks()).isEmpty());
        });
    }

    @Test
    void schools_have_valid_tax_numbers_and_municipalities_of_the_region() {
        assertThat(REGION.schools()).hasSize(3);
        assertThat(REGION.schools()).allSatisfy(school -> assertThat(
                        TaxNumber.read(school.inn().orElse("")).orElseThrow().isValid())
                .isTrue());
        assertThat(REGION.schools()).extracting(School::id).startsWith("sch-demo-1");
        assertThat(REGION.schools())
                .extracting(school -> school.municipality().orElse(""))
                .containsExactly("г. Бердск", "г. Новосибирск", "Колыванский район");
    }

    @Test
    void nobody_shares_a_key_a_document_or_name_and_birth_date_with_somebody_else() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        new DemoRegion(7, 12_000).families().forEach(family -> people(family).forEach(person -> {
            String own = family.code() + ' ' + person.name().display() + ' ' + born(person);
            for (String key : keys(person)) {
                if (!own.equals(owners.computeIfAbsent(key, unseen -> own))) {
                    shared.add(key);
                }
            }
        }));
        assertThat(owners).hasSizeGreaterThan(12_000);
        assertThat(shared).isEmpty();
    }

    @Test
    void ids_of_cards_and_of_persons_are_unique() {
        List<String> ids = new ArrayList<>();
        REGION.families().forEach(family -> {
            family.cards().forEach(card -> {
                ids.add(card.id());
                ids.add(card.pupil().id());
                card.knownParents().forEach(parent -> ids.add(parent.person().id()));
            });
            family.staff()
                    .forEach(card -> ids.addAll(List.of(card.id(), card.person().id())));
        });
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).startsWith("demo-"));
    }

    @Test
    void the_whole_region_of_novosibirsk_fits_and_what_is_larger_is_refused() {
        DemoRegion whole = new DemoRegion(1, 366_314);
        assertThat(whole.schools()).hasSize(941);
        assertThat(whole.families().skip(244_000).findFirst()).isPresent();
        assertThatThrownBy(() -> new DemoRegion(1, 900_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DemoRegion(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> pupils(DemoFamily family) {
        return family.cards().stream()
                .map(card -> card.pupil().name().display())
                .collect(Collectors.toSet());
    }

    private static Stream<Person> people(DemoFamily family) {
        Stream<Person> onCards = family.cards().stream()
                .flatMap(card -> Stream.concat(
                        Stream.of(card.pupil()), card.knownParents().stream().map(parent -> parent.person())));
        return Stream.concat(onCards, family.staff().stream().map(StaffCard::person));
    }

    private static List<String> keys(Person person) {
        List<String> keys = new ArrayList<>();
        person.matchableSnils().ifPresent(snils -> keys.add(snils.digits()));
        person.matchablePhones().forEach(phone -> keys.add(phone.e164()));
        person.matchableEmails().forEach(email -> keys.add(email.value()));
        person.documents().orElse(List.of()).stream()
                .map(IdentityDocument::normalised)
                .forEach(keys::add);
        person.esiaOid().value().ifPresent(oid -> keys.add("oid " + oid));
        person.regionalId().value().ifPresent(keys::add);
        String name =
                person.name().last().orElse("") + ' ' + person.name().first().orElse("");
        keys.add(name.toLowerCase(Locale.ROOT).replace('ё', 'е') + ' ' + born(person));
        return keys;
    }

    private static LocalDate born(Person person) {
        return person.birthDate().map(BirthDate::date).value().orElseThrow();
    }

    /** Everything about a family as text. */
    private static String written(DemoFamily family) {
        StringBuilder text = new StringBuilder(family.code()).append('\n');
        for (PersonCard card : family.cards()) {
            text.append(card.id())
                    .append(card.school().id())
                    .append(card.className().orElse(""));
            text.append(card.dataAsOf().map(Object::toString).orElse(""));
            append(text, card.pupil());
            card.knownParents().forEach(parent -> append(text, parent.person()));
            card.knownParents().forEach(parent -> text.append(parent.kinship().orElse(Kinship.OTHER)));
            card.orders().orElse(List.of()).forEach(order -> append(text, order));
        }
        for (StaffCard card : family.staff()) {
            text.append(card.id()).append(card.school().id()).append(card.knownRoles());
            append(text, card.person());
            text.append(card.employedFrom().map(LocalDate::toString).orElse(""));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Person person) {
        text.append(person.id()).append(person.name().display()).append(born(person));
        text.append(person.sex().map(Enum::name).orElse(""));
        person.snils().value().ifPresent(snils -> text.append(snils.text()));
        person.phones().orElse(List.of()).forEach(phone -> text.append(phone.text()));
        person.emails().orElse(List.of()).forEach(email -> text.append(email.text()));
        person.documents().orElse(List.of()).forEach(document -> text.append(document.normalised()));
        text.append(person.esiaOid().orElse("-"))
                .append(person.regionalId().orElse("-"))
                .append('\n');
    }

    private static void append(StringBuilder text, EnrolmentOrder order) {
        text.append(order.type()).append(order.number().orElse("")).append(order.date());
        text.append(order.effectiveFrom().map(LocalDate::toString).orElse(""));
        text.append(order.schoolId()).append(order.className().orElse("")).append(order.status());
        text.append(order.reason().map(Enum::name).orElse("-")).append('\n');
    }
}
