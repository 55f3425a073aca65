package ru.nso.esialogin.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.run.AuditLimits;
import ru.nso.esialogin.audit.run.AuditStore;
import ru.nso.esialogin.audit.run.AuditTask;
import ru.nso.esialogin.audit.run.CauseCount;
import ru.nso.esialogin.audit.run.CountFilter;
import ru.nso.esialogin.audit.run.FindingFilter;
import ru.nso.esialogin.audit.run.FindingPosition;
import ru.nso.esialogin.audit.run.Level;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.SchoolStore;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.card.registry.pass.CardPass;
import ru.nso.esialogin.card.registry.pass.CirclesOfMany;
import ru.nso.esialogin.card.registry.pass.PassPosition;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.demo.named.NamedFamilies;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.jobs.JobsSettings;

/** The audit of a demo region, in a transaction that is taken back. */
@QuarkusTest
@Tag("heavy")
class AuditJobTest {
    private static final CardStore.Change CREATED = new CardStore.Change("test", Action.CREATE);
    private static final Instant AT = Instant.parse("2025-10-15T05:00:00Z");
    private static final int LONGEST_SECONDS = 900;
    private static final Access ADMIN = new Access(
            new Caller("test-admin", Set.of(Roles.ADMIN), Optional.empty(), Optional.empty()),
            Purpose.CARD_AUDIT,
            Optional.empty());

    @Inject
    AuditStore store;

    @Inject
    CardPass pass;

    @Inject
    CirclesOfMany circles;

    @Inject
    Diagnoses diagnoses;

    @Inject
    RegistryDiagnoses registry;

    @Inject
    AccessLog log;

    @Inject
    SchoolStore schools;

    @Inject
    CardStore<PersonCard> cards;

    @Inject
    CardStore<StaffCard> staff;

    @Inject
    EntityManager entities;

    @Inject
    DataSource source;

    @Inject
    JobsSettings settings;

    @Inject
    KeptCopies copies;

    private final List<School> audited = new ArrayList<>();

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
    }

    @AfterEach
    void takeBack() {
        QuarkusTransaction.rollback();
    }

    @Test
    void every_card_has_the_verdict_and_the_causes_of_a_single_diagnosis() throws InterruptedException {
        store(new DemoRegion(21, 40));
        for (School school : audited) {
            String id = audit(new Scope.School(school.id()), 7);
            Map<String, AuditedPerson> people = new HashMap<>();
            people(id).stream()
                    .filter(person -> isOfRegion(person.record().cardId()))
                    .forEach(person -> people.put(person.record().recordId(), person));
            Map<String, List<String>> causes = new HashMap<>();
            findings(id)
                    .forEach(finding -> causes.computeIfAbsent(finding.record().recordId(), unused -> new ArrayList<>())
                            .add(text(finding)));

            Map<String, Diagnosis> single = single(school);

            assertThat(people.keySet()).isEqualTo(single.keySet());
            single.forEach((record, diagnosis) -> {
                assertThat(Objects.requireNonNull(people.get(record)).verdict())
                        .as(record)
                        .isEqualTo(diagnosis.simulation().verdict());
                assertThat(causes.getOrDefault(record, List.of()))
                        .as(record)
                        .containsExactlyInAnyOrderElementsOf(texts(diagnosis));
            });
        }
    }

    @Test
    void counts_are_those_of_the_findings_and_nobody_counts_twice() throws InterruptedException {
        store(new DemoRegion(22, 40));
        String id = audit(new Scope.Region(), 50);
        List<AuditFinding> findings = findings(id);
        Map<String, Set<String>> humans = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        for (AuditFinding finding : findings) {
            String key = finding.record().schoolId() + ' ' + finding.cause();
            humans.computeIfAbsent(key, unused -> new java.util.TreeSet<>()).add(finding.humanId());
            numbers.merge(key, 1L, Long::sum);
        }

        List<CauseCount> counts = store.counts(id, CountFilter.of(Level.SCHOOL), Optional.empty(), 10_000);

        assertThat(counts).hasSize(numbers.size()).allSatisfy(count -> {
            String key = count.schoolId() + ' ' + count.cause();
            assertThat(count.findings()).isEqualTo(numbers.get(key));
            assertThat(count.people())
                    .hasValue(humans.getOrDefault(key, Set.of()).size());
        });
        assertThat(store.counts(id, CountFilter.of(Level.AUDIT), Optional.empty(), 10_000).stream()
                        .mapToLong(CauseCount::findings)
                        .sum())
                .isEqualTo(findings.size());
        List<AuditedPerson> people = people(id);
        assertThat(people.stream().filter(person -> person.counting().inAudit()).toList())
                .extracting(person -> person.record().kind() + person.humanId())
                .doesNotHaveDuplicates()
                .hasSize((int) people.stream()
                        .map(person -> person.record().kind() + person.humanId())
                        .distinct()
                        .count());
    }

    @Test
    void what_was_killed_between_two_batches_comes_to_the_same_end() throws InterruptedException {
        store(new DemoRegion(23, 30));
        Scope scope = new Scope.School(audited.get(0).id());
        String whole = audit(scope, 1_000);
        String killed = newAudit(scope);
        UUID job = job(killed);
        StepByStep first = new StepByStep(job, "", 2);
        assertThatThrownBy(() -> job(4).work(first)).isInstanceOf(StepByStep.Killed.class);
        assertThat(people(killed)).isNotEmpty().hasSizeLessThan(people(whole).size());

        StepByStep second = new StepByStep(job, first.last().checkpoint(), 1_000);
        job(4).work(second);
        StepByStep third = new StepByStep(job, second.last().checkpoint(), 1_000);
        job(4).work(third);

        assertThat(people(killed)).isEqualTo(people(whole));
        assertThat(findings(killed)).isEqualTo(findings(whole));
        assertThat(store.counts(killed, CountFilter.of(Level.CLASS), Optional.empty(), 10_000))
                .isEqualTo(store.counts(whole, CountFilter.of(Level.CLASS), Optional.empty(), 10_000));
        assertThat(second.last().done()).isEqualTo(pass.count(scope));
        assertThat(third.batches()).isZero();
    }

    @Test
    void an_audit_of_a_school_names_no_card_of_another() throws InterruptedException {
        store(new DemoRegion(24, 30));
        School school = audited.get(0);
        String id = audit(new Scope.School(school.id()), 50);
        List<String> own = new ArrayList<>();
        everyCard(new Scope.School(school.id())).forEach(card -> own.add(card.id()));

        assertThat(findings(id)).isNotEmpty().allSatisfy(finding -> {
            assertThat(own).containsAll(finding.onCards());
            assertThat(own)
                    .contains(finding.humanId().substring(0, finding.humanId().indexOf(':')));
        });
        assertThat(people(id))
                .allSatisfy(person -> assertThat(own).contains(person.record().cardId()));
    }

    @Test
    void nothing_is_written_of_who_was_erased_after_the_cards_were_read() throws InterruptedException {
        store(new DemoRegion(25, 30));
        Scope scope = new Scope.School(audited.get(0).id());
        String erased = pass.next(scope, PassPosition.START, 10_000).stream()
                .map(Card::id)
                .filter(AuditJobTest::isOfRegion)
                .findFirst()
                .orElseThrow();
        String id = newAudit(scope);
        StepByStep run = new StepByStep(job(id), "", Integer.MAX_VALUE);
        AtomicInteger reads = new AtomicInteger();

        job(4, new AtOnce(source, settings) {
                    @Override
                    <T> Future<T> begin(ExecutorService thread, Supplier<T> reading) {
                        Future<T> read = super.begin(thread, reading);
                        if (reads.incrementAndGet() == 2) {
                            cards.archive(cards.findForChange(erased, scope).orElseThrow(), CREATED);
                            entities.flush();
                            QuarkusTransaction.requiringNew().run(copies::withdraw);
                        }
                        return read;
                    }
                })
                .work(run);

        String after = audit(scope, 1_000);
        assertThat(people(id)).isEqualTo(people(after)).isNotEmpty().noneMatch(person -> person.record()
                .cardId()
                .equals(erased));
        assertThat(findings(id)).isEqualTo(findings(after));
        assertThat(run.last().done()).isEqualTo(pass.count(scope));
    }

    @Test
    void who_waits_for_cards_when_the_service_stops_is_interrupted_and_has_not_failed() {
        UUID job = job(newAudit(new Scope.School("no-such-school")));
        AuditJob waiting = job(4, new AtOnce(source, settings) {
            @Override
            <T> Future<T> begin(ExecutorService thread, Supplier<T> reading) {
                Thread.currentThread().interrupt();
                return new CompletableFuture<>();
            }
        });

        assertThatThrownBy(() -> waiting.work(new StepByStep(job, "", 1))).isInstanceOf(InterruptedException.class);
    }

    private Map<String, Diagnosis> single(School school) {
        Map<String, Diagnosis> found = new HashMap<>();
        for (Card card : everyCard(new Scope.School(school.id()))) {
            if (!isOfRegion(card.id())) {
                continue;
            }
            FamilyCards around = Objects.requireNonNull(
                    circles.around(List.of(card), CardKeys::of).get(card.id()));
            AssumedLogin logins = new AssumedLogin(around.cards(), around.staff(), diagnoses.dated());
            if (card instanceof PersonCard pupils) {
                put(found, card, pupils.pupil().id(), logins.ofPupil(pupils, AT));
                for (Parent parent : pupils.knownParents()) {
                    put(found, card, parent.person().id(), logins.ofParent(parent, AT));
                }
            } else if (card instanceof StaffCard employee) {
                put(found, card, employee.person().id(), logins.ofEmployee(employee, AT));
            }
        }
        return found;
    }

    /** As an operator would ask: the account and the child, no cards. */
    private void put(Map<String, Diagnosis> found, Card card, String person, LoginCase login) {
        List<ClaimedChild> children = card instanceof PersonCard pupils
                ? List.of(new ClaimedChild(pupils.pupil().name(), pupils.pupil().birthDate(), Optional.empty()))
                : List.of();
        LoginCase asked = new LoginCase(
                login.attempt(),
                login.identity(),
                login.account(),
                login.childAccount(),
                login.mySchool(),
                login.incidents(),
                children,
                Fact.unknown(),
                Fact.unknown(),
                login.assumed());
        found.put(
                card.id() + ':' + person,
                diagnoses.explain(registry.find(ADMIN, asked).login()));
    }

    private static List<String> texts(Diagnosis diagnosis) {
        return diagnosis.causes().stream()
                .map(one -> one.cause().code() + " " + one.cause().certainty() + " "
                        + one.cause().severity())
                .toList();
    }

    private static String text(AuditFinding finding) {
        return finding.cause() + " " + finding.certainty() + " " + finding.severity();
    }

    private String audit(Scope scope, int batch) throws InterruptedException {
        String id = newAudit(scope);
        job(batch).work(new StepByStep(job(id), "", Integer.MAX_VALUE));
        return id;
    }

    private String newAudit(Scope scope) {
        String id = UUID.randomUUID().toString();
        store.begin(new AuditTask(id, scope, Optional.empty(), AT, ADMIN, Instant.now(), "test"));
        return id;
    }

    private UUID job(String id) {
        return store.find(id).flatMap(audit -> audit.progress()).orElseThrow().job();
    }

    private AuditJob job(int batch) {
        return job(batch, new AtOnce(source, settings));
    }

    private AuditJob job(int batch, ReadingAhead ahead) {
        return new AuditJob(
                store, pass, circles, diagnoses, log, new AuditLimits(batch, Duration.ofDays(1)), ahead, copies);
    }

    private List<AuditedPerson> people(String id) {
        return store.people(id, Optional.empty(), FindingPosition.START, 100_000);
    }

    private List<AuditFinding> findings(String id) {
        return store.findings(id, FindingFilter.ALL, FindingPosition.START, 100_000);
    }

    /** Other tests have put cards into these schools, some with keys of more people than are looked at. */
    private static boolean isOfRegion(String cardId) {
        return cardId.startsWith("demo-");
    }

    private List<Card> everyCard(Scope scope) {
        List<Card> all = new ArrayList<>(pass.next(scope, PassPosition.START, 10_000));
        all.addAll(pass.next(scope, PassPosition.STAFF, 10_000));
        return all.stream().distinct().toList();
    }

    private void store(DemoRegion region) {
        Stream.concat(NamedFamilies.in(region.schools()).stream(), region.families())
                .forEach(family -> {
                    family.cards().forEach(card -> {
                        store(card.school());
                        cards.create(card, CREATED);
                    });
                    family.staff().forEach(card -> {
                        store(card.school());
                        staff.create(card, CREATED);
                    });
                });
        entities.flush();
        entities.clear();
        // Without statistics the database would look for links in the wrong order; bulk loads have them made, too.
        entities.createNativeQuery("analyze card, staff_card, person, identity_key, enrolment_order, school")
                .executeUpdate();
    }

    private void store(School school) {
        if (audited.contains(school)) {
            return;
        }
        audited.add(school);
        if (schools.find(school.id()).isEmpty()) {
            schools.create(new RegisteredSchool(school, Fact.empty(), Fact.empty()));
        }
    }

    /** Reads within the transaction of the test: no other one sees its cards. */
    private static class AtOnce extends ReadingAhead {
        AtOnce(DataSource source, JobsSettings settings) {
            super(source, settings);
        }

        @Override
        <T> Future<T> begin(ExecutorService thread, Supplier<T> reading) {
            return CompletableFuture.completedFuture(reading.get());
        }
    }
}
