package ru.nso.esialogin.access.api.log;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.seal.LoggedEntry;

/**
 * An entry of the access log: ids and names of fields, never a value.
 *
 * @param instance the run of the service that wrote it; {@code null}: before the log was sealed
 * @param number its number among the entries of that run
 * @param at when
 * @param who login name
 * @param roles roles of the caller then
 * @param schoolId school of the caller then
 * @param municipality municipality of the caller then
 * @param purpose what for
 * @param caseId ticket or call
 * @param action what was done
 * @param cardIds whose cards
 * @param personIds which persons
 * @param fields which members; {@code *}: the whole card
 * @param outcome how it ended
 */
@Schema(name = "AccessEntry", description = "Запись журнала обращений: номера и названия полей, без значений")
record EntryWire(
        @Schema(nullable = true) @Nullable String instance,
        long number,
        @Schema(implementation = String.class, format = "date-time") Instant at,
        String who,
        List<String> roles,
        @Schema(nullable = true) @Nullable String schoolId,
        @Schema(nullable = true) @Nullable String municipality,
        String purpose,
        @Schema(nullable = true) @Nullable String caseId,
        String action,
        List<String> cardIds,
        List<String> personIds,
        List<String> fields,
        String outcome) {

    static EntryWire of(LoggedEntry entry) {
        String instance = entry.place().instance();
        return new EntryWire(
                instance.isEmpty() ? null : instance,
                entry.place().number(),
                entry.at(),
                entry.who(),
                entry.roles(),
                entry.schoolId().orElse(null),
                entry.municipality().orElse(null),
                entry.purpose(),
                entry.caseId().orElse(null),
                entry.action(),
                entry.cardIds(),
                entry.personIds(),
                entry.fields(),
                entry.outcome());
    }
}
