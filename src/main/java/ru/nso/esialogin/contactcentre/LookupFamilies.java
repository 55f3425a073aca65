package ru.nso.esialogin.contactcentre;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.contactcentre.compare.Comparison;
import ru.nso.esialogin.contactcentre.compare.Confirmation;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.contactcentre.kin.KinRecord;
import ru.nso.esialogin.contactcentre.kin.Somebody;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.household.RecordKind;

/** The family of a look-up as it is today, the logins its members could try, and the note of who saw them. */
@Singleton
class LookupFamilies {
    private final FamilySearch families;
    private final Diagnoses diagnoses;
    private final AnnouncedOutages outages;
    private final AccessLog log;
    private final Clock clock;

    LookupFamilies(FamilySearch families, Diagnoses diagnoses, AnnouncedOutages outages, AccessLog log, Clock clock) {
        this.families = families;
        this.diagnoses = diagnoses;
        this.outages = outages;
        this.log = log;
        this.clock = clock;
    }

    /** Everybody on the cards that the look-up led to. */
    Kin kin(Access access, Permission permission, Lookup lookup) {
        FamilyCards cards = families.reread(lookup.cardIds(), lookup.staffCardIds(), access.scope(permission));
        return Kin.of(cards.cards(), cards.staff());
    }

    /** The logins that members of the family could try now. */
    List<Member> members(Kin kin) {
        Instant now = clock.instant();
        return Member.of(kin, diagnoses.dated(), now, outages.incidentsAt(now));
    }

    /**
     * The logins of which a caller may hear, as they could be tried now: the caller's own, and those of some children.
     * A parent's own login is played without children who are not the parent's by the cards.
     */
    List<Member> members(Kin kin, Somebody caller, Collection<Somebody> children) {
        List<String> ids = caller.records().stream().map(KinRecord::personId).toList();
        Instant now = clock.instant();
        List<ServiceIncident> incidents = outages.incidentsAt(now);
        List<Member> members = new ArrayList<>();
        for (Member member : Member.of(kin, diagnoses.dated(), now, incidents)) {
            boolean ownButParents = member.somebody().isAmong(ids) && member.kind() != RecordKind.PARENT;
            if (ownButParents || children.contains(member.somebody())) {
                members.add(member);
            }
        }
        Member.of(kin.spokenOfWith(caller), diagnoses.dated(), now, incidents).stream()
                .filter(member ->
                        member.kind() == RecordKind.PARENT && member.somebody().isAmong(ids))
                .forEach(members::add);
        members.sort(Comparator.comparing(Member::kind));
        return members;
    }

    /** What the comparisons of a look-up prove today. */
    Confirmation confirmation(Lookup lookup, Kin kin, List<Comparison> made) {
        DatedPolicy dated = diagnoses.dated();
        LocalDate today = dated.dayOf(clock.instant());
        return Confirmation.of(
                kin,
                lookup.keyKind(),
                lookup.keyPersonIds(),
                made,
                today,
                dated.agesOn(today).ownAccount());
    }

    /** Writes into the access log whose records were used for what. */
    void note(Access access, Action action, List<KinRecord> records, List<String> fields, Outcome outcome) {
        log.record(new AccessEntry(
                access,
                action,
                records.stream().map(record -> record.card().id()).distinct().toList(),
                records.stream().map(KinRecord::personId).distinct().toList(),
                fields,
                outcome));
    }
}
