package ru.nso.esialogin.demo.load;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
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
import ru.nso.esialogin.card.registry.bulk.CardLoad;
import ru.nso.esialogin.card.registry.bulk.NewCards;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.database.limits.LongWork;

/**
 * Puts families into an empty registry, all or none: one transaction, so that a kill in the middle neither loses nor
 * doubles anybody. Written in batches, so that no more than a few of them are in memory.
 */
@Singleton
final class DemoLoad {
    private static final int FAMILIES_A_BATCH = 100;
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Any number that is nobody else's: two services that start on one database load one after the other. */
    private static final long LOCK = 5_498_2025L;

    private static final PageRequest FIRST = new PageRequest(Optional.empty(), 1);
    private static final Access DEMO = new Access(
            new Caller("demo", Set.of(), Optional.empty(), Optional.empty()), Purpose.CARD_UPKEEP, Optional.empty());
    private static final CardStore.Change CREATED = new CardStore.Change("demo", AccessEntry.Action.CREATE);

    private final SchoolStore schools;
    private final CardLoad cards;
    private final AccessLog log;
    private final EntityManager entities;
    private final DataSource source;

    DemoLoad(SchoolStore schools, CardLoad cards, AccessLog log, EntityManager entities, DataSource source) {
        this.schools = schools;
        this.cards = cards;
        this.log = log;
        this.entities = entities;
        this.source = source;
    }

    /** Loads everything, unless the registry has a school already: then it stays as it is. */
    Counts intoEmptyRegistry(List<School> region, Stream<DemoFamily> families) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    try (Connection connection = source.getConnection()) {
                        LongWork.inTransaction(connection, LONGEST);
                    }
                    entities.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                            .getSingleResult();
                    return schools.page(Optional.empty(), FIRST).items().isEmpty()
                            ? load(region, families)
                            : Counts.NOTHING;
                });
    }

    private Counts load(List<School> region, Stream<DemoFamily> families) {
        region.forEach(school ->
                schools.create(new RegisteredSchool(school, Fact.empty(), Fact.of(RegisteredSchool.Status.ACTIVE))));
        Batches batches = new Batches(families.iterator());
        cards.create(batches, CREATED, this::note);
        return new Counts(region.size(), batches.families, batches.cards, batches.staff);
    }

    private void note(NewCards written) {
        log.record(new AccessEntry(
                DEMO,
                AccessEntry.Action.CREATE,
                written.all().map(Card::id).toList(),
                written.all()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .toList(),
                List.of("*"),
                AccessEntry.Outcome.DONE));
        // The entry is in the database; the memory of the transaction would keep it.
        entities.clear();
    }

    /** Families taken together and counted. */
    private static final class Batches implements Iterator<NewCards> {
        private final Iterator<DemoFamily> source;
        private int families;
        private int cards;
        private int staff;

        Batches(Iterator<DemoFamily> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return source.hasNext();
        }

        @Override
        public NewCards next() {
            List<PersonCard> pupils = new ArrayList<>();
            List<StaffCard> employees = new ArrayList<>();
            for (int taken = 0; taken < FAMILIES_A_BATCH && source.hasNext(); taken++) {
                DemoFamily family = source.next();
                pupils.addAll(family.cards());
                employees.addAll(family.staff());
                families++;
            }
            cards += pupils.size();
            staff += employees.size();
            return new NewCards(pupils, employees);
        }
    }

    /** How much was loaded. */
    record Counts(int schools, int families, int cards, int staff) {
        static final Counts NOTHING = new Counts(0, 0, 0, 0);
    }
}
