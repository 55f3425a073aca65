package ru.nso.esialogin.diagnosis.api.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.whatif.OthersTouched;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Effect;
import ru.nso.esialogin.repair.blast.OnCard;

/** Others whose login edits of cards would change, as they go over the wire: ids and outcomes, no name, no value. */
public final class OthersWire {
    private OthersWire() {}

    /** Those whom a plan touches and the caller may see. */
    static List<AffectedWire> of(OthersTouched others) {
        return others.affected().stream().map(AffectedWire::of).toList();
    }

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
    public record AffectedWire(
            Effect effect, RecordKind kind, Verdict before, Verdict after, List<RecordWire> records) {
        /** The wire form. */
        public static AffectedWire of(Affected one) {
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
    public record RecordWire(String recordId, String cardId, String personId) {
        static RecordWire of(OnCard one) {
            return new RecordWire(one.recordId(), one.cardId(), one.person().id());
        }
    }
}
