package ru.nso.esialogin.demo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.SchoolStore;
import ru.nso.esialogin.card.registry.bulk.CardLoad;
import ru.nso.esialogin.card.registry.bulk.NewCards;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.demo.named.NamedFamilies;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;

/** Many cards at once leave the same rows in every table as one card after the other. Nothing is committed. */
@QuarkusTest
@TestProfile(EmptyRegistry.class)
@Tag("heavy")
class CardLoadTest {
    private static final CardStore.Change CREATED = new CardStore.Change("test", Action.CREATE);
    private static final DemoRegion REGION = new DemoRegion(17, 30);
    private static final int LONGEST_SECONDS = 600;

    /** Tables that a card is written to, with the columns in which two loads differ: the time, and drawn ids. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "card", List.of("created_at", "updated_at"),
            "staff_card", List.of("created_at", "updated_at"),
            "person", List.of(),
            "enrolment_order", List.of(),
            "identity_key", List.of("id"),
            "card_version", List.of("made_at"));

    private final ObjectMapper mapper = new ObjectMapper();

    @Inject
    CardLoad load;

    @Inject
    SchoolStore schools;

    @Inject
    CardStore<PersonCard> cards;

    @Inject
    CardStore<StaffCard> staff;

    @Inject
    EntityManager entities;

    @Inject
    FieldCipher cipher;

    @Test
    void cards_loaded_together_leave_the_rows_of_cards_created_one_by_one() {
        List<NewCards> batches = batches();

        Map<String, List<String>> oneByOne = rowsAfter(() -> batches.forEach(batch -> {
            batch.cards().forEach(card -> cards.create(card, CREATED));
            batch.staff().forEach(card -> staff.create(card, CREATED));
        }));
        List<NewCards> told = new ArrayList<>();
        Map<String, List<String>> together = rowsAfter(() -> load.create(batches.iterator(), CREATED, told::add));

        assertThat(together).isEqualTo(oneByOne);
        assertThat(told).isEqualTo(batches);
        assertThat(oneByOne.keySet()).isEqualTo(new TreeMap<>(TABLES).keySet());
        assertThat(oneByOne.values()).allSatisfy(rows -> assertThat(rows).hasSizeGreaterThan(3));
        assertThat(oneByOne.get("person")).anyMatch(row -> row.contains("back:\\\\ quote:\\\" N:\\\\N {a,b}"));
    }

    @Test
    void a_card_that_is_there_already_is_refused_without_a_word_of_what_stands_on_it() {
        NewCards batch = new NewCards(List.of(awkward()), List.of());

        assertThatThrownBy(
                        () -> rowsAfter(() -> load.create(List.of(batch, batch).iterator(), CREATED, written -> {})))
                .isInstanceOf(RuntimeException.class)
                .hasMessage("PostgreSQL refused rows for card (SQL state 23505)")
                .hasNoCause();
    }

    @Test
    void a_batch_that_cannot_be_made_ends_the_load_with_its_reason() {
        Iterator<NewCards> broken = Stream.of(1, 2, 3)
                .map(number -> {
                    if (number == 3) {
                        throw new IllegalStateException("no more");
                    }
                    return new NewCards(List.of(), List.of());
                })
                .iterator();

        assertThatThrownBy(() -> rowsAfter(() -> load.create(broken, CREATED, written -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more");
    }

    private static List<NewCards> batches() {
        List<NewCards> batches = new ArrayList<>();
        batches.add(new NewCards(List.of(awkward()), List.of(withoutAnything())));
        for (DemoFamily family : Stream.concat(NamedFamilies.in(REGION.schools()).stream(), REGION.families())
                .toList()) {
            batches.add(new NewCards(family.cards(), family.staff()));
        }
        return batches;
    }

    /** Every character that the text of a COPY writes otherwise, and every fact empty or unknown. */
    private static PersonCard awkward() {
        String text = "tab:\t line:\n back:\\ quote:\" N:\\N {a,b} \r ё";
        Person pupil = Person.builder("awkward-pupil")
                .name(text, "Яна", null)
                .snils(Fact.empty())
                .phones(List.of("+79130000001, доб. \"2\"", "2-12-34"))
                .emails(List.of())
                .citizenship(Fact.of("\\N"))
                .esiaOid(Fact.of(text))
                .documents(Fact.of(List.of(
                        new IdentityDocument(IdentityDocument.Type.BIRTH_CERTIFICATE, Fact.of("I-ЕТ"), Fact.empty()))))
                .build();
        Person parent = Person.builder("awkward-parent").name("{}", "\"", "\\").build();
        return new PersonCard(
                "awkward",
                SourceSystem.JOURNAL,
                Fact.unknown(),
                school(),
                Fact.of("5\t«\\»"),
                pupil,
                Fact.of(List.of(
                        new Parent(parent, Fact.empty()),
                        new Parent(Person.builder("awkward-other").build(), Fact.of(Kinship.MOTHER)))),
                Fact.of(List.of(new EnrolmentOrder(
                        EnrolmentOrder.Type.ENROLMENT,
                        Fact.of(text),
                        LocalDate.of(2025, 9, 1),
                        Fact.empty(),
                        school().id(),
                        Fact.unknown(),
                        EnrolmentOrder.Status.ISSUED,
                        Fact.empty()))));
    }

    private static StaffCard withoutAnything() {
        return new StaffCard(
                "nothing",
                school(),
                Person.builder("nothing-person").build(),
                Fact.unknown(),
                Fact.empty(),
                Fact.unknown());
    }

    private static School school() {
        return REGION.schools().get(0);
    }

    /** What a load leaves in the tables, in clear; then it is rolled back. */
    private Map<String, List<String>> rowsAfter(Runnable loading) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
        try {
            REGION.schools().forEach(one -> schools.create(new RegisteredSchool(one, Fact.empty(), Fact.unknown())));
            loading.run();
            entities.flush();
            Map<String, List<String>> rows = new TreeMap<>();
            TABLES.forEach((table, differing) -> rows.put(table, rows(table, differing)));
            return rows;
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<String> rows(String table, List<String> differing) {
        List<?> rows = entities.createNativeQuery("select cast(to_jsonb(t) as text) from " + table + " t", String.class)
                .getResultList();
        return rows.stream()
                .map(row -> inClear(table, differing, String.valueOf(row)))
                .sorted()
                .toList();
    }

    private String inClear(String table, List<String> differing, String json) {
        ObjectNode row = object(json);
        String id = row.get("id").asText();
        List<String> encrypted = new ArrayList<>();
        row.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("_enc") && !row.get(name).isNull()) {
                encrypted.add(name);
            }
        });
        for (String column : encrypted) {
            byte[] sealed = HexFormat.of().parseHex(row.get(column).asText().substring(2));
            row.put(column, cipher.decrypt(sealed, new Place(table, column, id)));
        }
        for (String column : differing) {
            assertThat(row.get(column).isNull()).as(table + "." + column).isFalse();
            row.remove(column);
        }
        return row.toString();
    }

    private ObjectNode object(String json) {
        try {
            return (ObjectNode) mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
