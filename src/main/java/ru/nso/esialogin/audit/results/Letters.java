package ru.nso.esialogin.audit.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.CauseCode;

/** Letters by which a school asks the parents on the cards of an item for documents, as the cards are today. */
@ApplicationScoped
@Transactional
public class Letters {
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
    private final AccessLog log;

    public Letters(ResultStore store, Results results, FamilySearch cards, LetterWriting writing, AccessLog log) {
        this.store = store;
        this.results = results;
        this.cards = cards;
        this.writing = writing;
        this.log = log;
    }

    /**
     * The letters of an item, which are written into the access log.
     *
     * @param key of the item
     * @param personId the parent who is written to; all of them where nobody is named
     * @param by the day by which the documents are asked for
     */
    public LettersOfItem of(Access access, Audit audit, String key, Optional<String> personId, Optional<LocalDate> by) {
        Optional<String> school = store.schoolOf(audit.id(), key);
        Optional<TrackedItem> tracked = school.stream()
                .flatMap(id -> results.items(audit, id).stream())
                .filter(item -> item.item().key().equals(key))
                .findFirst();
        if (tracked.isEmpty()) {
            return new LettersOfItem.NotThere();
        }
        List<String> cardIds = tracked.get().item().cardIds();
        List<PersonCard> read = cards.reread(cardIds, List.of(), access.scope(Permission.READ_CARDS))
                .cards();
        if (personId.isPresent() && !LetterWriting.hasParent(read, personId.get())) {
            return new LettersOfItem.NotThere();
        }
        ItemState state = tracked.get().state();
        if (state instanceof ItemState.DoneByItself) {
            return new LettersOfItem.NotDue(Why.DONE);
        }
        if (state instanceof ItemState.Waived) {
            return new LettersOfItem.NotDue(Why.WAIVED);
        }
        Set<CauseCode> left = left(audit, key, cardIds);
        List<AuditFinding> found = store.findingsOfSchool(audit.id(), school.orElse("")).stream()
                .filter(finding -> !left.contains(finding.cause()))
                .toList();
        List<LettersOfItem.Addressed> letters = writing.write(read, found, personId, by);
        note(access, read, letters);
        return letters.isEmpty() ? new LettersOfItem.NotDue(Why.NO_DOCUMENT) : new LettersOfItem.Written(letters);
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

    private void note(Access access, List<PersonCard> read, List<LettersOfItem.Addressed> letters) {
        log.record(new AccessEntry(
                access,
                Action.READ_LETTER,
                read.stream().map(Card::id).toList(),
                read.stream()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                letters.isEmpty() ? List.of() : SHOWN,
                letters.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
    }
}
