package ru.nso.esialogin.access.api.release;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.release.Decision;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.ReleaseKind;
import ru.nso.esialogin.access.release.ReleaseState;

/**
 * A release: what it covers, how far it has come. No value.
 *
 * @param id identifier
 * @param kind what is released
 * @param state how far it has come
 * @param reason why it is wanted
 * @param cards ids of the cards
 * @param fields fields of everybody on them
 * @param askedBy login name of who asked: the second person has to know for whom to decide
 * @param askedAt when
 * @param until until when somebody may decide, or use it; null when nothing is waited for
 * @param decision what the second person decided; null before
 */
@Schema(name = "Release", description = "Запрос одного человека, который решает другой; без значений")
public record ReleaseWire(
        String id,
        ReleaseKind kind,
        ReleaseState state,
        String reason,
        List<String> cards,
        List<MaskedField> fields,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime until,
        @Nullable DecisionWire decision) {

    /**
     * What the second person decided.
     *
     * @param by login name
     * @param at when
     * @param decision yes or no
     * @param reason why
     */
    @Schema(name = "ReleaseDecision")
    public record DecisionWire(String by, OffsetDateTime at, DecisionRequest.Answer decision, String reason) {
        static DecisionWire of(Decision made) {
            return new DecisionWire(
                    made.by(),
                    made.at().atOffset(ZoneOffset.UTC),
                    made.approved() ? DecisionRequest.Answer.APPROVE : DecisionRequest.Answer.REFUSE,
                    made.reason().text());
        }
    }

    static ReleaseWire of(Release release, Instant now) {
        ReleaseState state = release.state(now);
        return new ReleaseWire(
                release.id(),
                release.kind(),
                state,
                release.reason().text(),
                release.coverage().cardIds(),
                release.coverage().fields(),
                release.askedBy(),
                release.askedAt().atOffset(ZoneOffset.UTC),
                state.waits() ? release.until().atOffset(ZoneOffset.UTC) : null,
                release.decision().map(DecisionWire::of).orElse(null));
    }
}
