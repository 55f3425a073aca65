package ru.nso.esialogin.audit.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.letter.LetterWriting;
import ru.nso.esialogin.audit.letter.LettersOfItem;
import ru.nso.esialogin.audit.letter.LettersOfItem.Why;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.worklist.Decisions;
import ru.nso.esialogin.audit.worklist.ItemState;
import ru.nso.esialogin.audit.worklist.WorkItem;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.CauseCode;

/** Letters by which a school asks the parents on the cards of an item for documents, as the cards are today. */
@ApplicationScoped
@Transactional
public class Letters {
    private static final int LAST_YEAR = 2100;

    private static final List<String> SHOWN = List.of(
            "pupil.lastName",
            "pupil.firstName",
            "pupil.middleName",
            "className",
            "parents.lastName",
            "parents.firstName",
            "parents.middleName");

    private final ResultStore store;
    private final Results results;
    private final FamilySearch cards;
    private final LetterWriting writing;
    private final Diagnoses diagnoses;
    private final AccessLog log;
    private final Clock clock;

    public Letters(
            ResultStore store,
            Results results,
            FamilySearch cards,
            LetterWriting writing,
            Diagnoses diagnoses,
            AccessLog log,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.cards = cards;
        this.writing = writing;
        this.diagnoses = diagnoses;
        this.log = log;
        this.clock = clock;
    }

    /** Whether documents can be asked for by this day: one that comes, after the day of the audit. */
    public boolean mayAskBy(LocalDate day, Audit audit) {
        return day.isAfter(today()) && day.isAfter(results.day(audit)) && day.getYear() <= LAST_YEAR;
    }

    /**
     * The letters of an item, which are written into the access log.
     *
     * @param key of the item
     * @param personId the parent who is written to; all of them where nobody is named
     * @param by the day by which the documents are asked for
     */
    public LettersOfItem of(Access access, Audit audit, String key, Optional<String> personId, Optional<LocalDate> by) {
        Optional<Results.ItemOfSchool> item =
                store.schoolOf(audit.id(), key).flatMap(school -> results.item(audit, school, key));
        if (item.isEmpty()) {
            return new LettersOfItem.NotThere();
        }
        List<PersonCard> read = cards.reread(
                        item.get().tracked().item().cardIds(), List.of(), access.scope(Permission.READ_CARDS))
                .cards();
        LettersOfItem made = personId.isPresent() && !LetterWriting.hasParent(read, personId.get())
                ? new LettersOfItem.NotThere()
                : hindrance(read, item.get().tracked().state())
                        .<LettersOfItem>map(LettersOfItem.NotDue::new)
                        .orElseGet(() -> written(audit, item.get(), read, personId, by));
        note(access, read, made instanceof LettersOfItem.Written);
        return made;
    }

    private LettersOfItem written(
            Audit audit,
            Results.ItemOfSchool item,
            List<PersonCard> read,
            Optional<String> personId,
            Optional<LocalDate> by) {
        WorkItem work = item.tracked().item();
        Set<CauseCode> left = left(audit, work.key(), work.cardIds());
        List<AuditFinding> found = item.found().stream()
                .filter(finding -> !left.contains(finding.cause()))
                .toList();
        List<LettersOfItem.Addressed> letters = writing.write(read, found, personId, by);
        return letters.isEmpty() ? new LettersOfItem.NotDue(Why.NO_DOCUMENT) : new LettersOfItem.Written(letters);
    }

    private Optional<Why> hindrance(List<PersonCard> read, ItemState state) {
        LocalDate today = today();
        if (LetterWriting.isOfAge(read, today, diagnoses.dated().agesOn(today).ownConsent())) {
            return Optional.of(Why.OF_AGE);
        }
        if (state instanceof ItemState.DoneByItself) {
            return Optional.of(Why.DONE);
        }
        return state instanceof ItemState.Waived ? Optional.of(Why.WAIVED) : Optional.empty();
    }

    private LocalDate today() {
        return diagnoses.dated().dayOf(clock.instant());
    }

    /** Causes that the school has decided to leave for a while: nobody is asked for a document because of them. */
    private Set<CauseCode> left(Audit audit, String key, List<String> cardIds) {
        Map<String, String> keys = cardIds.stream().collect(Collectors.toMap(Function.identity(), card -> key));
        LocalDate day = results.day(audit);
        return store.decided(audit).byKey(keys).getOrDefault(key, Decisions.NONE).waivers().stream()
                .filter(waiver -> waiver.holdsOn(day))
                .flatMap(waiver -> waiver.cause().stream())
                .collect(Collectors.toSet());
    }

    private void note(Access access, List<PersonCard> read, boolean written) {
        log.record(new AccessEntry(
                access,
                Action.READ_LETTER,
                read.stream().map(Card::id).toList(),
                read.stream()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                written ? SHOWN : List.of(),
                written ? Outcome.DONE : Outcome.NOTHING_FOUND));
    }
}
