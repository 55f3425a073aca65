package ru.nso.esialogin.access.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.Caller;

/**
 * An entry of the access log as it is kept: ids and names of fields, never a value. Everything in it is under its mark.
 *
 * @param place which run of the service wrote it, as which number
 * @param at when, to the microsecond
 * @param who login name of the caller
 * @param roles the caller's roles then, sorted
 * @param schoolId the school the caller worked for then
 * @param municipality the municipality the caller worked for then
 * @param purpose what for
 * @param caseId ticket or call
 * @param action what was done
 * @param cardIds whose cards, sorted
 * @param personIds which persons, sorted
 * @param fields which members, sorted
 * @param outcome how it ended
 */
public record LoggedEntry(
        EntryPlace place,
        Instant at,
        String who,
        List<String> roles,
        Optional<String> schoolId,
        Optional<String> municipality,
        String purpose,
        Optional<String> caseId,
        String action,
        List<String> cardIds,
        List<String> personIds,
        List<String> fields,
        String outcome) {
    private static final String FORM = "access-entry-1";

    public LoggedEntry {
        roles = List.copyOf(roles);
        cardIds = List.copyOf(cardIds);
        personIds = List.copyOf(personIds);
        fields = List.copyOf(fields);
    }

    /** The entry for an action at that moment. */
    public static LoggedEntry of(AccessEntry entry, EntryPlace place, Instant at) {
        Caller caller = entry.access().caller();
        return new LoggedEntry(
                place,
                at,
                caller.name(),
                caller.roles().stream().sorted().toList(),
                caller.schoolId(),
                caller.municipality(),
                entry.access().purpose().name(),
                entry.access().caseId(),
                entry.action().name(),
                entry.cardIds().stream().sorted().toList(),
                entry.personIds().stream().sorted().toList(),
                entry.fields().stream().sorted().toList(),
                entry.outcome().name());
    }

    /** The same content at another place. */
    public LoggedEntry movedTo(EntryPlace other) {
        return new LoggedEntry(
                other,
                at,
                who,
                roles,
                schoolId,
                municipality,
                purpose,
                caseId,
                action,
                cardIds,
                personIds,
                fields,
                outcome);
    }

    /** The mark of the entry at its place. */
    public String mark(Marks marks, String keyId) {
        byte[] record = new Canonical()
                .text(FORM)
                .text(keyId)
                .text(place.instance())
                .number(place.number())
                .number(at.getEpochSecond())
                .number(at.getNano())
                .text(who)
                .texts(roles)
                .optional(schoolId)
                .optional(municipality)
                .text(purpose)
                .optional(caseId)
                .text(action)
                .texts(cardIds)
                .texts(personIds)
                .texts(fields)
                .text(outcome)
                .bytes();
        return marks.of(keyId, "entry", record);
    }

    /** Without the name of the caller. */
    @Override
    public String toString() {
        return "LoggedEntry[" + place + "]";
    }
}
