package ru.nso.esialogin.diagnosis.api.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Effect;
import ru.nso.esialogin.repair.blast.OnCard;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;

/**
 * Whose login the edits would change.
 *
 * @param at moment for which the logins were played
 * @param edits the edits as they were understood, values masked
 * @param affected whose login becomes another, the worst first; the others are not named
 * @param outsideYourScope how many others there are on cards that the caller may not see
 * @param dangerous whether anybody, on whatever card, would be let into another's data, or it could no longer be ruled
 *     out
 * @param complete false when there were more cards than the configured number, so that somebody may be missing
 * @param dataAsOf how old the oldest card is; left out when no card tells
 */
@Schema(name = "WhatIfAnswer", description = "Whose login the edits would change")
record WhatIfWire(
        Instant at,
        List<EditEcho> edits,
        List<AffectedWire> affected,
        int outsideYourScope,
        boolean dangerous,
        boolean complete,
        @Schema(implementation = String.class, format = "date-time") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<OffsetDateTime> dataAsOf) {

    /**
     * An edit as it was understood.
     *
     * @param what kind of edit
     * @param cardId the card; left out for a new staff card
     * @param personId the person; left out where the edit concerns the card
     * @param field what is changed
     * @param value what the document says, masked; left out where it stands for the right value
     * @param otherCardId the card a parent comes from, or the card that goes
     */
    @Schema(name = "CardEditUnderstood")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record EditEcho(
            Edit.What what,
            @Schema(implementation = String.class) Optional<String> cardId,
            @Schema(implementation = String.class) Optional<String> personId,
            Field field,
            @Schema(implementation = String.class) Optional<String> value,
            @Schema(implementation = String.class) Optional<String> otherCardId) {}

    /**
     * Somebody whose login becomes another.
     *
     * @param effect what the difference amounts to
     * @param kind as what the person logs in
     * @param before outcome of the login as the cards are
     * @param after outcome of the login after the edits
     * @param records where the person stands, on cards that the caller may see
     */
    @Schema(name = "AffectedLogin")
    record AffectedWire(Effect effect, RecordKind kind, Verdict before, Verdict after, List<RecordWire> records) {
        static AffectedWire of(Affected one) {
            return new AffectedWire(
                    one.effect(),
                    one.kind(),
                    one.before(),
                    one.after(),
                    one.records().stream().map(RecordWire::of).toList());
        }
    }

    /**
     * A record.
     *
     * @param recordId card and person
     * @param cardId the card
     * @param personId the person
     */
    @Schema(name = "AffectedRecord")
    record RecordWire(String recordId, String cardId, String personId) {
        static RecordWire of(OnCard one) {
            return new RecordWire(one.recordId(), one.cardId(), one.person().id());
        }
    }

    static WhatIfWire of(Instant at, List<EditEcho> edits, WhatIfAnswer.Simulated answer) {
        return new WhatIfWire(
                at,
                edits,
                answer.affected().stream().map(AffectedWire::of).toList(),
                answer.outside(),
                answer.dangerous(),
                answer.complete(),
                answer.dataAsOf());
    }
}
