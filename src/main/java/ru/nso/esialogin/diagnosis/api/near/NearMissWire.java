package ru.nso.esialogin.diagnosis.api.near;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.nearmiss.Difference;
import ru.nso.esialogin.diagnosis.nearmiss.NearMiss;
import ru.nso.esialogin.diagnosis.nearmiss.NearMisses;

/**
 * Somebody on a card whom the login nearly found.
 *
 * @param cardId the card
 * @param personId the person on it
 * @param place whose record it is
 * @param childOfCaller whether a child of whom the caller speaks is nearly found, not the caller
 * @param differences what differs
 */
@Schema(
        name = "NearMiss",
        description = "Somebody on a card whom the login nearly found: for the operator alone, proof of nothing. A card"
                + " is changed only after a document was seen.")
public record NearMissWire(
        String cardId, String personId, NearMiss.Place place, boolean childOfCaller, List<DifferenceWire> differences) {

    /**
     * One difference.
     *
     * @param kind what differs
     * @param field the member of the person
     * @param found what stands there, masked but for a part that agrees with what was sent; left out where it would
     *     disclose the difference, and for names and birth dates
     * @param position which digit of the SNILS differs, from 1; left out where it could disclose the number
     * @param whyNot why the journal did not let the person in, in Russian
     */
    @Schema(name = "NearMissDifference")
    public record DifferenceWire(
            Difference.Kind kind,
            String field,
            @Schema(implementation = String.class, examples = "***@mail.ru")
                    @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<String> found,
            @Schema(implementation = Integer.class, examples = "5") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<Integer> position,
            String whyNot) {}

    /** Near misses as they are answered, in their order. */
    public static List<NearMissWire> of(NearMisses.Nearest nearest) {
        return nearest.misses().stream().map(NearMissWire::of).toList();
    }

    private static NearMissWire of(NearMiss miss) {
        return new NearMissWire(
                miss.cardId(),
                miss.personId(),
                miss.place(),
                miss.childOfCaller(),
                miss.differences().stream()
                        .map(difference -> new DifferenceWire(
                                difference.kind(),
                                difference.kind().field(),
                                difference.found(),
                                difference.position(),
                                difference.kind().whyNot()))
                        .toList());
    }
}
