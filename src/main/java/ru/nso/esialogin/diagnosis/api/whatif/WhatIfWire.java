package ru.nso.esialogin.diagnosis.api.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.api.plan.OthersWire.AffectedWire;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
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
 * @param complete false when there were more cards than the configured number or time ran out, so that somebody may be
 *     missing
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
     * @param changesNothing true when every card stays as it is: what the edit sets stands there already, or what it
     *     clears is empty
     */
    @Schema(name = "CardEditUnderstood")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record EditEcho(
            Edit.What what,
            @Schema(implementation = String.class) Optional<String> cardId,
            @Schema(implementation = String.class) Optional<String> personId,
            Field field,
            @Schema(implementation = String.class) Optional<String> value,
            @Schema(implementation = String.class) Optional<String> otherCardId,
            boolean changesNothing) {}

    static WhatIfWire of(Instant at, List<CardEdit> edits, WhatIfAnswer.Simulated answer) {
        return new WhatIfWire(
                at,
                IntStream.range(0, edits.size())
                        .mapToObj(number ->
                                EditEchoes.of(edits.get(number), answer.idle().contains(number)))
                        .toList(),
                answer.affected().stream().map(AffectedWire::of).toList(),
                answer.outside(),
                answer.dangerous(),
                answer.complete(),
                answer.dataAsOf());
    }
}
