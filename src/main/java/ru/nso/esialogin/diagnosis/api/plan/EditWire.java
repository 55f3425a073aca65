package ru.nso.esialogin.diagnosis.api.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.text.PlanWords;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;

/**
 * One change of one fact by one actor. It names no value: what is written always comes from the document.
 *
 * @param actor who
 * @param what kind of change
 * @param where JOURNAL, ENROLMENT, JOURNAL+ENROLMENT, STAFF, ESIA or ENTRY
 * @param cardId card concerned, that of the journal first; left out where no card is
 * @param personId person on it; left out where the change concerns the whole card or none
 * @param field field or fact
 * @param targets every place that the change has to reach; more than one where both subsystems are mended at once
 * @param mends causes that the change mends
 * @param text the change in Russian
 */
@Schema(name = "PlannedEdit", description = "One change of one fact by one actor")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EditWire(
        Actor actor,
        Edit.What what,
        @Schema(enumeration = {"JOURNAL", "ENROLMENT", "JOURNAL+ENROLMENT", "STAFF", "ESIA", "ENTRY"}) String where,
        @Schema(implementation = String.class) Optional<String> cardId,
        @Schema(implementation = String.class) Optional<String> personId,
        Field field,
        List<TargetWire> targets,
        List<String> mends,
        String text) {

    /**
     * A person on a card, or a card.
     *
     * @param where system that holds the card
     * @param cardId the card
     * @param personId the person; left out where the change concerns the card
     */
    @Schema(name = "EditTarget")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record TargetWire(
            Place where, String cardId, @Schema(implementation = String.class) Optional<String> personId) {
        static TargetWire of(Target target) {
            return new TargetWire(target.place(), target.cardId(), person(target));
        }
    }

    /** The edit of a plan. */
    public static EditWire of(PlannedEdit planned) {
        Edit edit = planned.edit();
        Optional<Target> first = edit.targets().stream().findFirst();
        return new EditWire(
                edit.actor(),
                edit.what(),
                where(edit),
                first.map(Target::cardId),
                first.flatMap(EditWire::person),
                edit.field(),
                edit.targets().stream().map(TargetWire::of).toList(),
                planned.mendsInOrder().stream().map(CauseCode::toString).toList(),
                PlanWords.of(planned));
    }

    private static Optional<String> person(Target target) {
        return Optional.of(target.personId()).filter(id -> !id.isEmpty());
    }

    private static String where(Edit edit) {
        Set<Place> places = edit.targets().stream().map(Target::place).collect(Collectors.toCollection(TreeSet::new));
        return places.isEmpty()
                ? placeOfAct(edit).name()
                : places.stream().map(Place::name).collect(Collectors.joining("+"));
    }

    /** Where something happens that aims at no card we know. */
    private static Place placeOfAct(Edit edit) {
        return switch (edit.what()) {
            case ADD_STAFF_CARD, ADD_ROLE -> Place.STAFF;
            case ISSUE_ORDER, CANCEL_ORDER -> Place.ENROLMENT;
            case SET_SNILS, CLEAR_SNILS, SET_CONTACT, CLEAR_CONTACT, ADD_PARENT, LINK_PARENT, UNLINK, MERGE_CARDS ->
                Place.JOURNAL;
            case USE_ENTRY, ATTACHMENT_REQUEST, ATTACHMENT_CONFIRM -> Place.ENTRY;
            case WAIT_UNTIL -> edit.field() == Field.SERVICE ? Place.ENTRY : Place.ESIA;
            case LOGIN_WITH_SNILS, RAISE_ACCOUNT, LINK_CHILD, CHANGE_FACTOR, GIVE_CONSENT, CHANGE_ACCOUNT_CONTACT ->
                Place.ESIA;
        };
    }
}
