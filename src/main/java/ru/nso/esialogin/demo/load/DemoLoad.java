package ru.nso.esialogin.demo.load;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.SchoolStore;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * Puts families into an empty registry, all or none: one transaction, so that a kill in the middle neither loses nor
 * doubles anybody. Written in batches, because the memory of a transaction is that of everything it has touched.
 */
@Singleton
final class DemoLoad {
    private static final int FAMILIES_A_BATCH = 100;
    private static final int LONGEST_SECONDS = 3600;

    /** Any number that is nobody else's: two services that start on one database load one after the other. */
    private static final long LOCK = 5_498_2025L;

    private static final PageRequest FIRST = new PageRequest(Optional.empty(), 1);
    private static final Access DEMO = new Access(
            new Caller("demo", Set.of(), Optional.empty(), Optional.empty()), Purpose.CARD_UPKEEP, Optional.empty());
    private static final CardStore.Change CREATED = new CardStore.Change("demo", AccessEntry.Action.CREATE);

    private final SchoolStore schools;
    private final CardStore<PersonCard> cards;
    private final CardStore<StaffCard> staff;
    private final AccessLog log;
    private final EntityManager entities;

    DemoLoad(
            SchoolStore schools,
            CardStore<PersonCard> cards,
            CardStore<StaffCard> staff,
            AccessLog log,
            EntityManager entities) {
        this.schools = schools;
        this.cards = cards;
        this.staff = staff;
        this.log = log;
        this.entities = entities;
    }

    /** Loads everything, unless the registry has a school already: then it stays as it is. */
    Counts intoEmptyRegistry(List<School> region, Stream<DemoFamily> families) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            entities.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                    .getSingleResult();
            return schools.page(Optional.empty(), FIRST).items().isEmpty() ? load(region, families) : Counts.NOTHING;
        });
    }

    private Counts load(List<School> region, Stream<DemoFamily> families) {
        region.forEach(school ->
                schools.create(new RegisteredSchool(school, Fact.empty(), Fact.of(RegisteredSchool.Status.ACTIVE))));
        Counts counts = new Counts(region.size(), 0, 0, 0);
        List<DemoFamily> batch = new ArrayList<>(FAMILIES_A_BATCH);
        for (DemoFamily family : (Iterable<DemoFamily>) families::iterator) {
            batch.add(family);
            counts = counts.and(family);
            if (batch.size() == FAMILIES_A_BATCH) {
                write(batch);
                batch.clear();
            }
        }
        write(batch);
        return counts;
    }

    private void write(List<DemoFamily> batch) {
        batch.forEach(family -> family.cards().forEach(card -> cards.create(card, CREATED)));
        forget();
        batch.forEach(family -> family.staff().forEach(card -> staff.create(card, CREATED)));
        forget();
        List<Card> written = batch.stream()
                .flatMap(family -> Stream.<Card>concat(family.cards().stream(), family.staff().stream()))
                .toList();
        log.record(new AccessEntry(
                DEMO,
                AccessEntry.Action.CREATE,
                written.stream().map(Card::id).toList(),
                written.stream()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .toList(),
                List.of("*"),
                AccessEntry.Outcome.DONE));
    }

    /** Sends what was made to the database and lets go of it. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    /** How much was loaded. */
    record Counts(int schools, int families, int cards, int staff) {
        static final Counts NOTHING = new Counts(0, 0, 0, 0);

        private Counts and(DemoFamily family) {
            return new Counts(
                    schools,
                    families + 1,
                    cards + family.cards().size(),
                    staff + family.staff().size());
        }
    }
}
