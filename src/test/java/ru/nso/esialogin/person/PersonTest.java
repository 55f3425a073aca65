package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void of_a_new_person_nothing_is_known() {
        Person person = Person.builder("p1").build();
        assertThat(person.id()).isEqualTo("p1");
        assertThat(List.of(
                        person.birthDate(),
                        person.sex(),
                        person.snils(),
                        person.citizenship(),
                        person.phones(),
                        person.emails(),
                        person.esiaOid(),
                        person.documents(),
                        person.federalRegistryId(),
                        person.regionalId(),
                        person.name().last()))
                .allMatch(Fact::isUnknown);
        assertThat(person.matchableSnils()).isEmpty();
        assertThat(person.matchablePhones()).isEmpty();
        assertThat(person.matchableEmails()).isEmpty();
    }

    @Test
    void only_usable_keys_are_matchable() {
        Person person = Person.builder("p1")
                .snils("123-456-789 64")
                .phones(List.of("8 913 000-01-01, 8 383 222-33-44", "+79130000101", "2-12-34", "89230000202"))
                .emails(List.of("Ivan@mail.ru", "ivan@mail.ru", "ivan @mail.ru", "a@mail.ru, b@mail.ru"))
                .build();
        assertThat(person.matchableSnils().map(Snils::digits)).contains("12345678964");
        assertThat(person.matchablePhones())
                .extracting(PhoneNumber::e164)
                .containsExactly("+79130000101", "+79230000202");
        assertThat(person.matchableEmails())
                .extracting(EmailAddress::value)
                .containsExactly("ivan@mail.ru", "a@mail.ru", "b@mail.ru");
    }

    @Test
    void the_addresses_of_a_single_field_are_matchable() {
        assertThat(Person.builder("p").emails(List.of("a@mail.ru")).build().matchableEmails())
                .extracting(EmailAddress::value)
                .containsExactly("a@mail.ru");
    }

    @Test
    void an_unusable_snils_is_not_matchable() {
        assertThat(Person.builder("p").snils("000-000-000 00").build().matchableSnils())
                .isEmpty();
        assertThat(Person.builder("p").snils("12З-456-789 64").build().matchableSnils())
                .isEmpty();
        assertThat(Person.builder("p").snils("8765430300").build().matchableSnils())
                .isEmpty();
        assertThat(Person.builder("p").snils("123-456-789 00").build().matchableSnils())
                .isPresent();
    }

    @Test
    void placeholders_and_empty_lists_are_empty_and_not_unknown() {
        Person person = Person.builder("p")
                .snils("Нет данных")
                .phones(List.of("Нет данных"))
                .emails(List.of())
                .documents(Fact.of(List.of()))
                .build();
        assertThat(person.snils().isEmpty()).isTrue();
        assertThat(person.phones().isEmpty()).isTrue();
        assertThat(person.emails().isEmpty()).isTrue();
        assertThat(person.documents().isEmpty()).isTrue();
    }

    @Test
    void a_copy_differs_only_in_what_is_set_anew() {
        Person person = Person.builder("p")
                .name("Берёзкина", "Алёна", "Сергеевна")
                .birthDate(LocalDate.of(1986, 4, 12))
                .sex(Fact.of(Person.Sex.FEMALE))
                .snils("123-456-789 64")
                .citizenship(Fact.of("RUS"))
                .phones(List.of("89130000101"))
                .emails(List.of("a@mail.ru"))
                .esiaOid(Fact.of("1000500101"))
                .documents(Fact.of(List.of(
                        new IdentityDocument(IdentityDocument.Type.PASSPORT, Fact.of("5012"), Fact.of("123456")))))
                .federalRegistryId(Fact.of("77"))
                .regionalId(Fact.empty())
                .build();
        assertThat(person.toBuilder().build()).isEqualTo(person).hasSameHashCodeAs(person);
        Person moved = person.toBuilder().phones(List.of("89230000202")).build();
        assertThat(moved).isNotEqualTo(person);
        assertThat(moved.toBuilder().phones(person.phones()).build()).isEqualTo(person);
        assertThat(person.toBuilder().id("q").build().id()).isEqualTo("q");
    }

    @Test
    void lists_given_to_a_person_cannot_be_changed_behind_its_back() {
        List<PhoneField> fields =
                new ArrayList<>(PhoneNumber.readAll(List.of("89130000101")).orElse(List.of()));
        Person person = Person.builder("p").phones(Fact.of(fields)).build();
        fields.clear();
        assertThat(person.matchablePhones()).hasSize(1);
    }

    @Test
    void printing_shows_the_id_only() {
        Person person = Person.builder("p1")
                .name("Берёзкина", "Алёна", "Сергеевна")
                .snils("123-456-789 64")
                .build();
        assertThat(person).hasToString("Person[p1]");
    }
}
