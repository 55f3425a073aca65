package ru.nso.esialogin.audit.results;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.esia.household.RecordKind;

/** Gives what audits found as streams, of which a part is in memory at a time. Runs in the caller's transaction. */
public interface ResultStore {

    /** Everybody of an audit, in the order of the places. */
    void people(String id, Consumer<AuditedPerson> person);

    /** Everybody of an audit who stands on a card of the school, or waits for one of its cards. */
    List<AuditedPerson> peopleOfSchool(String id, String schoolId);

    /** What was found on cards of the school. */
    List<AuditFinding> findingsOfSchool(String id, String schoolId);

    /** What was found of people of one kind, in the order of the places. */
    void findings(String id, RecordKind kind, Consumer<Iterator<AuditFinding>> found);

    /** By what findings are the same, of all these audits together, each once and sorted. */
    void keys(Collection<String> ids, Consumer<Iterator<FindingKey>> sorted);

    /** The schools of an audit, sorted. */
    List<String> schools(String id);

    /** The school that kept a card when the audit met it; nothing if it met no such card. */
    Optional<String> schoolOf(String id, String cardId);

    /** Cards of an audit, in parts of at most so many. */
    void cards(String id, int most, Consumer<List<String>> part);

    /** Which of the cards are cards of the audit. */
    List<String> covered(String id, Collection<String> cardIds);

    /** Audits of the same cards that were asked for before and are counted, the latest first. */
    List<Audit> before(Audit audit);

    /** What was decided about the work of an audit or, where nothing was, of the last one before it. */
    Decided decided(Audit audit);

    /** Puts other decisions in the place of those about an audit. */
    void decide(Audit audit, Decided decided);
}
