package ru.nso.esialogin.indicators.drilldown;

import java.util.Optional;
import java.util.OptionalLong;
import ru.nso.esialogin.audit.gain.Gain;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * How many people of one kind can log in, and how far mending cards would lead.
 *
 * @param kind as what they stand on the cards
 * @param share how many can log in, out of how many; nothing where it must not be told
 * @param bySchools how many more could if schools mended their cards; nothing where it must not be told
 */
public record Standing(RecordKind kind, Optional<Share> share, OptionalLong bySchools) {
    static Standing of(RecordKind kind, Gain.Told told) {
        return new Standing(kind, told.share(), told.bySchools());
    }

    /** How many more have to log in until half of them do: none when it is reached. */
    public OptionalLong toHalf() {
        return share.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(
                        0, (share.get().persons() + 1) / 2 - share.get().working()));
    }

    /** Whether half of them could log in if the schools mended their cards; no where it must not be told. */
    boolean reachesHalf() {
        return toHalf().isPresent() && toHalf().getAsLong() <= bySchools.orElse(0);
    }

    boolean isBelowHalf() {
        return toHalf().orElse(0) > 0;
    }
}
