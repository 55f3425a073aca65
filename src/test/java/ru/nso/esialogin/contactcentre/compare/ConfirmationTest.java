package ru.nso.esialogin.contactcentre.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.contactcentre.kin.KinRecord;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

class ConfirmationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final Kin FAMILY = Kin.of(Family.withSonAndDaughter().cards(), List.of());
    private static final LookupKey BY_SON_SNILS =
            new LookupKey(LookupKey.Kind.SNILS, Set.of(new SearchKey.BySnils(snils(Family.SON_SNILS))));
    private static final String MOTHER = "CALLER_NAME Рябинина Ольга Игоревна";
    private static final String MOTHER_BORN = "CALLER_BIRTH_DATE 14.03.1985";
    private static final String MOTHER_PHONE = "CALLER_PHONE " + Family.MOTHER_PHONE;
    private static final String FATHER = "CALLER_NAME Рябинин Андрей Викторович";
    private static final String SON = "CHILD_NAME Рябинин Глеб";
    private static final String SON_BORN = "CHILD_BIRTH_DATE 06.05.2013";

    @Test
    void nothing_said_opens_nothing() {
        assertThat(after(FAMILY, BY_SON_SNILS)).isEqualTo(closed(2));
    }

    @Test
    void the_snils_alone_never_suffices_and_neither_does_one_fact_beside_it() {
        assertThat(after(FAMILY, BY_SON_SNILS, MOTHER)).isEqualTo(closed(1));
    }

    @Test
    void name_and_birth_date_of_one_person_are_one_fact() {
        assertThat(after(FAMILY, BY_SON_SNILS, MOTHER, MOTHER_BORN)).isEqualTo(closed(1));
        assertThat(after(FAMILY, BY_SON_SNILS, SON, SON_BORN)).isEqualTo(closed(1));
    }

    @Test
    void school_and_class_are_one_fact() {
        assertThat(after(FAMILY, BY_SON_SNILS, "SCHOOL 77", "CLASS 6А")).isEqualTo(closed(1));
    }

    @Test
    void the_same_fact_twice_is_one_fact() {
        assertThat(after(FAMILY, BY_SON_SNILS, MOTHER_PHONE, MOTHER_PHONE)).isEqualTo(closed(1));
    }

    @Test
    void facts_of_two_people_do_not_add_up() {
        assertThat(after(FAMILY, BY_SON_SNILS, FATHER, MOTHER_PHONE)).isEqualTo(closed(1));
        assertThat(after(FAMILY, BY_SON_SNILS, MOTHER, "CALLER_EMAIL " + Family.FATHER_EMAIL))
                .isEqualTo(closed(1));
    }

    @Test
    void an_own_fact_and_another_one_prove_the_caller() {
        assertThat(caller(after(FAMILY, BY_SON_SNILS, MOTHER, MOTHER_PHONE))).isEqualTo("Ольга");
        assertThat(caller(after(FAMILY, BY_SON_SNILS, MOTHER, SON))).isEqualTo("Ольга");
        assertThat(caller(after(FAMILY, BY_SON_SNILS, MOTHER_PHONE, "SCHOOL 77")))
                .isEqualTo("Ольга");
        assertThat(caller(after(FAMILY, BY_SON_SNILS, FATHER, "DOCUMENT II-ЕТ 604217")))
                .isEqualTo("Андрей");
    }

    @Test
    void what_strangers_know_of_a_child_opens_general_advice_and_proves_nobody() {
        for (String[] said : new String[][] {
            {SON, "SCHOOL 77"}, {SON_BORN, "CLASS 6А"}, {SON, "DOCUMENT II-ЕТ 604217"}, {"CLASS 6А", SON}
        }) {
            Confirmation confirmation = after(FAMILY, BY_SON_SNILS, said);
            assertThat(confirmation.opens()).isTrue();
            assertThat(confirmation.caller()).isEmpty();
        }
    }

    @Test
    void what_two_parents_share_proves_neither() {
        Kin shared = Kin.of(
                Family.withSon()
                        .everywhere(Member.FATHER, father -> father.phones(List.of(Family.MOTHER_PHONE)))
                        .cards(),
                List.of());

        Confirmation both = after(shared, BY_SON_SNILS, MOTHER_PHONE, SON);
        assertThat(both.opens()).isTrue();
        assertThat(both.caller()).isEmpty();
        assertThat(caller(after(shared, BY_SON_SNILS, MOTHER_PHONE, SON, MOTHER)))
                .as("everything fits her, the name beside")
                .isEqualTo("Ольга");
        assertThat(after(shared, BY_SON_SNILS, MOTHER_PHONE, SON, MOTHER, FATHER)
                        .caller())
                .as("nobody is both")
                .isEmpty();
    }

    @Test
    void of_a_phone_that_was_looked_up_by_no_phone_counts() {
        LookupKey byPhone = new LookupKey(LookupKey.Kind.PHONE, Set.of(new SearchKey.ByPhone(phone())));

        assertThat(after(FAMILY, byPhone, MOTHER_PHONE, MOTHER)).isEqualTo(closed(1));
        assertThat(caller(after(FAMILY, byPhone, MOTHER, SON))).isEqualTo("Ольга");
    }

    @Test
    void of_a_name_that_was_looked_up_by_neither_name_nor_birth_date_of_that_person_counts() {
        LookupKey byMother = new LookupKey(
                LookupKey.Kind.NAME,
                Set.of(new SearchKey.ByName(FullName.of("Рябинина", "Ольга", null), LocalDate.of(1985, 3, 14))));

        assertThat(after(FAMILY, byMother, MOTHER, MOTHER_BORN, MOTHER_PHONE)).isEqualTo(closed(1));
        assertThat(caller(after(FAMILY, byMother, MOTHER_PHONE, SON))).isEqualTo("Ольга");
        assertThat(caller(after(FAMILY, byMother, FATHER, SON))).isEqualTo("Андрей");

        LookupKey bySon = new LookupKey(
                LookupKey.Kind.NAME,
                Set.of(new SearchKey.ByName(FullName.of("Рябинин", "Глеб", null), LocalDate.of(2013, 5, 6))));
        assertThat(after(FAMILY, bySon, SON, SON_BORN, "SCHOOL 77")).isEqualTo(closed(1));
    }

    @Test
    void a_name_that_was_looked_up_in_the_wrong_order_does_not_count_either() {
        LookupKey wrongOrder = new LookupKey(
                LookupKey.Kind.NAME,
                Set.of(new SearchKey.ByName(FullName.of("Ольга", "Рябинина", null), LocalDate.of(1985, 3, 14))));

        assertThat(after(FAMILY, wrongOrder, MOTHER, MOTHER_PHONE)).isEqualTo(closed(1));
    }

    @Test
    void who_looks_up_one_twin_has_told_the_birth_date_of_the_other() {
        Kin twins = Kin.of(
                Family.withSonAndDaughter()
                        .everywhere(Member.DAUGHTER, twin -> twin.birthDate(LocalDate.of(2013, 5, 6)))
                        .cards(),
                List.of());
        LookupKey bySon = new LookupKey(
                LookupKey.Kind.NAME,
                Set.of(new SearchKey.ByName(FullName.of("Рябинин", "Глеб", null), LocalDate.of(2013, 5, 6))));

        assertThat(after(twins, bySon, SON_BORN, MOTHER)).isEqualTo(closed(1));
        assertThat(after(twins, bySon, SON_BORN, "CLASS 3Б")).isEqualTo(closed(1));
    }

    @Test
    void a_child_of_somebody_else_proves_nothing_for_the_caller() {
        // The father is taken off the daughter's cards: he is no parent of hers as far as the cards tell.
        Kin kin = Kin.of(
                Family.withSonAndDaughter()
                        .without(Member.FATHER, "daughter-j", "daughter-e")
                        .cards(),
                List.of());

        assertThat(after(kin, BY_SON_SNILS, FATHER, "CHILD_NAME Рябинина Зоя")).isEqualTo(closed(1));
        assertThat(caller(after(kin, BY_SON_SNILS, MOTHER, "CHILD_NAME Рябинина Зоя")))
                .isEqualTo("Ольга");
    }

    @Test
    void a_pupil_needs_the_age_and_something_that_the_class_does_not_know() {
        String name = "CALLER_NAME Рябинин Глеб Андреевич";
        Kin grown = Kin.of(
                Family.withSon()
                        .everywhere(Member.SON, son -> son.birthDate(LocalDate.of(2010, 5, 6))
                                .phones(List.of("+79230000077")))
                        .cards(),
                List.of());

        assertThat(after(grown, BY_SON_SNILS, name, "SCHOOL 77").caller()).isEmpty();
        assertThat(after(grown, BY_SON_SNILS, name, "CHILD_NAME Рябинин Глеб")).isEqualTo(closed(1));
        assertThat(caller(after(grown, BY_SON_SNILS, name, "CALLER_PHONE +79230000077")))
                .isEqualTo("Глеб");

        Kin young = Kin.of(
                Family.withSon()
                        .everywhere(Member.SON, son -> son.phones(List.of("+79230000077")))
                        .cards(),
                List.of());
        Confirmation child = after(young, BY_SON_SNILS, name, "CALLER_PHONE +79230000077");
        assertThat(child.opens()).isTrue();
        assertThat(child.caller()).isEmpty();
    }

    @Test
    void an_employee_is_known_by_name_and_school() {
        StaffCard staff = new StaffCard(
                "staff-1",
                FAMILY.cards().get(0).school(),
                Family.person(Member.MOTHER).toBuilder().id("staff-1-person").build(),
                Fact.empty(),
                Fact.empty(),
                Fact.empty());
        Kin school = Kin.of(List.of(), List.of(staff));

        assertThat(caller(after(school, BY_SON_SNILS, MOTHER, "SCHOOL 77"))).isEqualTo("Ольга");
        // Parent and employee are one human being, so that facts of both cards add up.
        Kin both = Kin.of(Family.withSon().cards(), List.of(staff));
        assertThat(both.adults()).hasSize(2);
        assertThat(both.adults().get(0).asEmployee()).hasSize(1);
    }

    @Test
    void records_of_one_human_being_are_found_on_all_cards() {
        assertThat(FAMILY.pupils()).hasSize(2);
        assertThat(FAMILY.adults()).hasSize(2);
        assertThat(FAMILY.records().filter(record -> record.kind() == RecordKind.PARENT))
                .hasSize(8)
                .extracting(KinRecord::personId)
                .doesNotHaveDuplicates();
        assertThat(FAMILY.childrenOf(FAMILY.adults().get(0))).hasSize(2);
    }

    private static Confirmation after(Kin kin, LookupKey key, String... said) {
        return Confirmation.of(
                kin,
                key.kind(),
                key.personIds(kin),
                Arrays.stream(said).map(line -> compare(kin, line)).toList(),
                DAY,
                14);
    }

    private static Comparison compare(Kin kin, String line) {
        String[] parts = line.split(" ", 2);
        return Comparison.of(Said.read(ComparedFact.valueOf(parts[0]), parts[1]).orElseThrow(), kin);
    }

    private static Confirmation closed(int lacking) {
        return new Confirmation(Confirmation.NEEDED - lacking, java.util.Optional.empty());
    }

    private static String caller(Confirmation confirmation) {
        return confirmation
                .caller()
                .map(somebody ->
                        somebody.records().get(0).person().name().first().orElse(""))
                .orElse("nobody");
    }

    private static Snils snils(String text) {
        return Snils.read(text).value().orElseThrow().snils().orElseThrow();
    }

    private static PhoneNumber phone() {
        return PhoneNumber.read(Family.MOTHER_PHONE)
                .value()
                .orElseThrow()
                .numbers()
                .get(0);
    }
}
