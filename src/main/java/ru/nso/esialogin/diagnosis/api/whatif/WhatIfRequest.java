package ru.nso.esialogin.diagnosis.api.whatif;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.api.wire.OrderWire;
import ru.nso.esialogin.card.api.wire.PersonWire;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;

/**
 * Edits of cards in the registry that nobody makes.
 *
 * @param at moment for which the logins are played; now when left out
 * @param edits one to fifty, each seeing what those before it did
 */
@Schema(name = "WhatIf", description = "Edits of cards in the registry that nobody makes")
public record WhatIfRequest(Fact<Instant> at, Fact<List<EditRequest>> edits) {

    /**
     * One edit. That of a plan may be sent as it was answered. A value is used for this simulation, never stored and
     * never given back; an edit without one stands for the right value of the document.
     *
     * @param what kind of edit, of those that change a card
     * @param cardId the card; for MERGE_CARDS the one that stays
     * @param personId the person on it; for LINK_PARENT the parent on {@code fromCardId}
     * @param field for SET_CONTACT and CLEAR_CONTACT: PHONE, EMAIL, or CONTACTS for both
     * @param value for SET_SNILS and SET_CONTACT: what the document says
     * @param targets in place of cardId and personId: several cards at once
     * @param fromCardId for LINK_PARENT: a card on which the parent stands
     * @param doubledCardId for MERGE_CARDS: the card that goes
     * @param person for ADD_PARENT and ADD_STAFF_CARD: who is added; a SNILS left out is the right one
     * @param kinship for ADD_PARENT: the relation to the child
     * @param schoolId for ADD_STAFF_CARD: the employing school
     * @param roles for ADD_STAFF_CARD and ADD_ROLE; TEACHER when left out
     * @param orders for ISSUE_ORDER: the orders; for CANCEL_ORDER: type, and number or schoolId, of those that go; left
     *     out: whatever makes the orders yield the school of the card
     * @param actor of a plan, passed over
     * @param where of a plan, passed over
     * @param mends of a plan, passed over
     * @param text of a plan, passed over
     */
    @Schema(name = "CardEdit", description = "One edit of a card")
    public record EditRequest(
            Fact<Edit.What> what,
            Fact<String> cardId,
            Fact<String> personId,
            Fact<Field> field,
            Fact<String> value,
            Fact<List<TargetRequest>> targets,
            Fact<String> fromCardId,
            Fact<String> doubledCardId,
            Fact<PersonWire> person,
            Fact<Kinship> kinship,
            Fact<String> schoolId,
            Fact<List<StaffRole>> roles,
            Fact<List<OrderWire>> orders,
            Fact<String> actor,
            Fact<String> where,
            Fact<List<String>> mends,
            Fact<String> text) {

        /** What kind of edit it is: the rest holds personal data. */
        @Override
        public String toString() {
            return "EditRequest[" + what.value().map(Edit.What::name).orElse("") + ']';
        }
    }

    /**
     * A person on a card, or a card, as a plan names it.
     *
     * @param where passed over
     * @param cardId the card
     * @param personId the person
     */
    @Schema(name = "CardEditTarget")
    public record TargetRequest(Fact<String> where, Fact<String> cardId, Fact<String> personId) {}
}
