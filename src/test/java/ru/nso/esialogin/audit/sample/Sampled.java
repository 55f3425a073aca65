package ru.nso.esialogin.audit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.finding.Counting;
import ru.nso.esialogin.audit.finding.Mending;
import ru.nso.esialogin.audit.finding.Prospects;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;

/** A row of an audit in the making. */
public final class Sampled {
    private final String cardId;
    private final String personId;
    private RecordKind kind = RecordKind.PUPIL;
    private String schoolId = "school-1";
    private Optional<String> municipality = Optional.of("Бердск");
    private Optional<String> className = Optional.of("6А");
    private Optional<String> humanId = Optional.empty();
    private Counting counting = new Counting(true, true, true);
    private Verdict verdict = Verdict.WORKS;
    private Prospects prospects = new Prospects(
            Optional.empty(), Optional.empty(), Optional.empty(), new Prospects.Keys(true, 1, 1), Optional.empty());
    private Optional<Mending> mending = Optional.empty();

    private Sampled(String cardId, String personId) {
        this.cardId = cardId;
        this.personId = personId;
    }

    public static Sampled pupil(String cardId) {
        return pupil(cardId, "pupil");
    }

    public static Sampled pupil(String cardId, String personId) {
        Sampled pupil = new Sampled(cardId, personId);
        return pupil.withParents(2);
    }

    public static Sampled parent(String cardId, String personId) {
        Sampled parent = new Sampled(cardId, personId);
        parent.kind = RecordKind.PARENT;
        return parent;
    }

    public static Sampled employee(String cardId) {
        Sampled employee = new Sampled(cardId, "employee");
        employee.kind = RecordKind.EMPLOYEE;
        employee.className = Optional.empty();
        return employee;
    }

    public Sampled at(String school) {
        schoolId = school;
        return this;
    }

    public Sampled in(String place) {
        municipality = place.isEmpty() ? Optional.empty() : Optional.of(place);
        return this;
    }

    public Sampled human(String id) {
        humanId = Optional.of(id);
        return this;
    }

    public Sampled counting(boolean inSchool, boolean inMunicipality, boolean inAudit) {
        counting = new Counting(inSchool, inMunicipality, inAudit);
        return this;
    }

    public Sampled verdict(Verdict other) {
        verdict = other;
        return this;
    }

    public Sampled ownAccountOn(String day) {
        prospects = new Prospects(
                Optional.of(LocalDate.parse(day)),
                prospects.ownConsentOn(),
                prospects.endsOn(),
                prospects.keys(),
                prospects.parents());
        return this;
    }

    public Sampled ownConsentOn(String day) {
        prospects = new Prospects(
                prospects.ownAccountOn(),
                Optional.of(LocalDate.parse(day)),
                prospects.endsOn(),
                prospects.keys(),
                prospects.parents());
        return this;
    }

    public Sampled endsOn(String day) {
        prospects = new Prospects(
                prospects.ownAccountOn(),
                prospects.ownConsentOn(),
                Optional.of(LocalDate.parse(day)),
                prospects.keys(),
                prospects.parents());
        return this;
    }

    public Sampled keys(boolean snils, int phones, int emails) {
        prospects = new Prospects(
                prospects.ownAccountOn(),
                prospects.ownConsentOn(),
                prospects.endsOn(),
                new Prospects.Keys(snils, phones, emails),
                prospects.parents());
        return this;
    }

    public Sampled withParents(int parents) {
        prospects = new Prospects(
                prospects.ownAccountOn(),
                prospects.ownConsentOn(),
                prospects.endsOn(),
                prospects.keys(),
                Optional.of(parents));
        return this;
    }

    /** The login fails and works once these cards are mended by these. */
    public Sampled mendedBy(Set<String> cards, Set<Actor> actors) {
        return mendedBy(cards, actors, Verdict.WORKS);
    }

    /** The login fails and is so once these cards are mended by these. */
    public Sampled mendedBy(Set<String> cards, Set<Actor> actors, Verdict after) {
        verdict = Verdict.FAILS;
        mending = Optional.of(new Mending(cards, actors, cards.size(), after));
        return this;
    }

    public AuditedRecord record() {
        return new AuditedRecord(cardId, personId, kind, schoolId, municipality, className);
    }

    public AuditedPerson row() {
        return new AuditedPerson(record(), humanId.orElse(record().recordId()), counting, verdict, prospects, mending);
    }

    /** A certain finding of the school's that stops the login, on the own card. */
    public AuditFinding finding(String code) {
        return finding(code, Certainty.CONFIRMED, Severity.BLOCKS_LOGIN, Actor.SCHOOL);
    }

    public AuditFinding finding(String code, Certainty certainty, Severity severity, Actor... actors) {
        return new AuditFinding(
                record(),
                humanId.orElse(record().recordId()),
                CauseCode.of(code),
                certainty,
                severity,
                List.of(actors),
                Set.of(cardId));
    }
}
