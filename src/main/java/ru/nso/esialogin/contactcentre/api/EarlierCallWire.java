package ru.nso.esialogin.contactcentre.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.contactcentre.EarlierCall;

/**
 * An earlier look-up that led to a card. For the operator, not to be told.
 *
 * @param at when
 * @param callId the call
 * @param comparisons how many comparisons were made
 * @param matches how many of them matched
 */
@Schema(name = "EarlierCall")
record EarlierCallWire(OffsetDateTime at, String callId, int comparisons, int matches) {
    static EarlierCallWire of(EarlierCall call) {
        return new EarlierCallWire(
                call.at().atOffset(ZoneOffset.UTC), call.callId(), call.comparisons(), call.matches());
    }
}
