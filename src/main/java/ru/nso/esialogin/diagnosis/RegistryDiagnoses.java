package ru.nso.esialogin.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.sought.SoughtNumbers;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.Extent;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * Logins over the cards of the registry. Each call is one transaction in which the access log is written, too; cards
 * outside the caller's scope are as good as absent.
 */
@ApplicationScoped
@Transactional
public class RegistryDiagnoses {
    private static final List<String> WHOLE_CARD = List.of("*");

    /** Of more diagnoses of a ticket the newest are given. */
    private static final int MOST_OF_TICKET = 5;

    private final FamilySearch families;
    private final SoughtNumbers sought;
    private final DiagnosisStore store;
    private final TicketsOnFile tickets;
    private final AccessLog log;

    public RegistryDiagnoses(
            FamilySearch families, SoughtNumbers sought, DiagnosisStore store, TicketsOnFile tickets, AccessLog log) {
        this.families = families;
        this.sought = sought;
        this.store = store;
        this.tickets = tickets;
        this.log = log;
    }

    /** Whether there is anything to search by. */
    public boolean canSearch(LoginCase told) {
        return !FamilyKeys.of(told).isEmpty();
    }

    /** The login with the cards that its keys and names lead to. */
    public FoundLogin find(Access access, LoginCase told) {
        FamilyCards found = cards(told, access.scope(Permission.DIAGNOSE_REGISTRY));
        sought.note(access, FamilyKeys.of(told), found.all());
        return found(access, told, found, access.scope(Permission.DIAGNOSE_REGISTRY));
    }

    /** The same for what the service does by itself: in the whole region, and nobody is watched for the numbers. */
    public FoundLogin findByItself(Access access, LoginCase told) {
        Scope region = new Scope.Region();
        return found(access, told, cards(told, region), region);
    }

    /** Finds the cards, lets the login be explained, and keeps what comes of it. */
    public StoredDiagnosis explain(Access access, LoginCase told, Function<FoundLogin, StoredDiagnosis> explain) {
        long erasures = store.erasures();
        StoredDiagnosis diagnosis = explain.apply(find(access, told));
        store.save(diagnosis, ticket(access), erasures);
        return diagnosis;
    }

    /**
     * The kept ticket for which somebody asks who works on tickets: a case may be a number of another system, too, and a
     * school that knows a number may not put anything beside a letter of others.
     */
    private Optional<String> ticket(Access access) {
        return access.purpose() == Purpose.TICKET
                        && Permission.WORK_TICKETS.roleOf(access.caller()).isPresent()
                ? access.caseId().filter(tickets::hold)
                : Optional.empty();
    }

    /** Diagnoses made for a ticket within the caller's scope, the newest first; not more than a few. */
    public List<DiagnosisStore.Made> ofTicket(Access access, String ticket) {
        List<DiagnosisStore.Made> made =
                store.ofTicket(ticket, access.scope(Permission.DIAGNOSE_REGISTRY), MOST_OF_TICKET);
        if (!made.isEmpty()) {
            log.record(new AccessEntry(
                    access,
                    Action.READ,
                    named(made, StoredDiagnosis::cardIds),
                    named(made, StoredDiagnosis::personIds),
                    WHOLE_CARD,
                    Outcome.DONE));
        }
        return made;
    }

    private static List<String> named(List<DiagnosisStore.Made> made, Function<StoredDiagnosis, List<String>> ids) {
        return made.stream()
                .flatMap(one -> ids.apply(one.diagnosis()).stream())
                .distinct()
                .toList();
    }

    /** A diagnosis made within the caller's scope; nothing when there is none or it is not the caller's. */
    public Optional<StoredDiagnosis> kept(Access access, String id) {
        Optional<StoredDiagnosis> kept = store.find(id, access.scope(Permission.DIAGNOSE_REGISTRY));
        log.record(new AccessEntry(
                access,
                Action.READ,
                kept.map(StoredDiagnosis::cardIds).orElse(List.of()),
                kept.map(StoredDiagnosis::personIds).orElse(List.of()),
                WHOLE_CARD,
                kept.isPresent() ? Outcome.DONE : Outcome.NOTHING_FOUND));
        return kept;
    }

    /**
     * A diagnosis made within the caller's scope, beside what the registry holds today: one search for the family with
     * the keys and names of the stored facts, in the scope in which the diagnosis was made. A wider scope of the caller
     * would find cards that were as good as absent then, and take them for a change.
     *
     * @param facts reads the facts that are kept with it
     */
    public Optional<Reexamined> reexamine(Access access, String id, Function<StoredDiagnosis, LoginCase> facts) {
        return kept(access, id).map(kept -> {
            LoginCase then = facts.apply(kept);
            return new Reexamined(kept, new FoundLogin(then, dataAsOf(then.knownCards())), today(access, kept, then));
        });
    }

    /**
     * The attempt of a kept diagnosis with the cards that its keys and names lead to today, within the scope it was made in.
     * Nobody names a number by this: the keys are those of then.
     *
     * @param then the facts that are kept with it
     */
    public FoundLogin today(Access access, StoredDiagnosis kept, LoginCase then) {
        return found(access, withoutCards(then), cards(then, kept.scope()), kept.scope());
    }

    private FamilyCards cards(LoginCase told, Scope scope) {
        return families.find(FamilyKeys.of(told), scope);
    }

    private FoundLogin found(Access access, LoginCase told, FamilyCards cards, Scope scope) {
        List<Card> all = cards.all().toList();
        log.record(new AccessEntry(
                access,
                Action.DIAGNOSE,
                all.stream().map(Card::id).toList(),
                all.stream()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                WHOLE_CARD,
                all.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
        return new FoundLogin(with(told, cards, scope), dataAsOf(cards.cards()));
    }

    /** Where nothing is found, only the whole region tells that there is nothing; else it stays unknown. */
    private static LoginCase with(LoginCase told, FamilyCards found, Scope scope) {
        Extent extent =
                !found.complete() ? Extent.PART : scope instanceof Scope.Region ? Extent.ALL : Extent.WITHIN_SCOPE;
        boolean complete = extent == Extent.ALL;
        LoginCase login = told.withExtent(extent);
        if (complete || !found.cards().isEmpty()) {
            login = login.withCards(found.cards());
        }
        return complete || !found.staff().isEmpty() ? login.withStaff(found.staff()) : login;
    }

    private static LoginCase withoutCards(LoginCase login) {
        return new LoginCase(
                login.attempt(),
                login.identity(),
                login.account(),
                login.childAccount(),
                login.mySchool(),
                login.incidents(),
                login.children(),
                Fact.unknown(),
                Fact.unknown(),
                login.assumed());
    }

    private static Optional<OffsetDateTime> dataAsOf(List<PersonCard> cards) {
        return cards.stream()
                .flatMap(card -> card.dataAsOf().value().stream())
                .min(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
