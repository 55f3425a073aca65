package ru.nso.esialogin.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.Obstacle;

/**
 * One change of one fact by one actor. It never carries a value: the right one comes from the document, and a
 * verification assumes it right, because no plan may write an unproven key.
 *
 * @param what what is changed
 * @param actor who changes it
 * @param field the field or fact
 * @param targets persons on cards; several when one act mends both subsystems; empty for changes at ЕСИА or the entry
 * @param clears obstacles that are gone afterwards
 * @param imagined whether nobody can or may do it: it only measures how much a cause hinders and is in no plan
 */
public record Edit(What what, Actor actor, Field field, List<Target> targets, Set<Obstacle> clears, boolean imagined) {

    /** Copies the collections. */
    public Edit {
        targets = List.copyOf(targets);
        clears = Set.copyOf(clears);
    }

    /** An edit that somebody can do. */
    public Edit(What what, Actor actor, Field field, List<Target> targets, Set<Obstacle> clears) {
        this(what, actor, field, targets, clears, false);
    }

    /** Kinds of edits (rulings: Plans). */
    public enum What {
        SET_SNILS,
        CLEAR_SNILS,
        SET_CONTACT,
        CLEAR_CONTACT,
        ADD_PARENT,
        LINK_PARENT,
        ADD_STAFF_CARD,
        ADD_ROLE,
        ISSUE_ORDER,
        CANCEL_ORDER,
        LOGIN_WITH_SNILS,
        USE_ENTRY,
        RAISE_ACCOUNT,
        LINK_CHILD,
        CHANGE_FACTOR,
        GIVE_CONSENT,
        UNLINK,
        WAIT_UNTIL,
        ATTACHMENT_REQUEST,
        ATTACHMENT_CONFIRM,
        CHANGE_ACCOUNT_CONTACT,
        MERGE_CARDS;

        /** Whether edits of this kind change a card of a pupil or an employee. */
        public boolean changesCards() {
            return switch (this) {
                case SET_SNILS,
                        CLEAR_SNILS,
                        SET_CONTACT,
                        CLEAR_CONTACT,
                        ADD_PARENT,
                        LINK_PARENT,
                        ADD_STAFF_CARD,
                        ADD_ROLE,
                        ISSUE_ORDER,
                        CANCEL_ORDER,
                        UNLINK,
                        MERGE_CARDS -> true;
                case LOGIN_WITH_SNILS,
                        USE_ENTRY,
                        RAISE_ACCOUNT,
                        LINK_CHILD,
                        CHANGE_FACTOR,
                        GIVE_CONSENT,
                        WAIT_UNTIL,
                        ATTACHMENT_REQUEST,
                        ATTACHMENT_CONFIRM,
                        CHANGE_ACCOUNT_CONTACT -> false;
            };
        }
    }

    /**
     * A person on a card, or a card.
     *
     * @param place the system that holds the card
     * @param cardId the card
     * @param personId the person; empty when the edit concerns the card
     */
    public record Target(Place place, String cardId, String personId) {
        /** The person that stands there. */
        public static Target of(Standing standing) {
            return new Target(
                    standing.place(), standing.cardId(), standing.person().id());
        }

        /** The card on which the person stands. */
        public static Target cardOf(Standing standing) {
            return new Target(standing.place(), standing.cardId(), "");
        }
    }

    /** Whether the edit changes a card of a pupil or an employee, whoever has to do it. */
    public boolean changesCards() {
        return what.changesCards();
    }

    /** Whether the edit writes or clears keys of persons who stand on cards. */
    public boolean changesKeys() {
        return switch (what) {
            case SET_SNILS, CLEAR_SNILS, SET_CONTACT, CLEAR_CONTACT -> true;
            default -> false;
        };
    }

    /** Whether the edit puts a parent on a card. */
    public boolean addsParent() {
        return what == What.ADD_PARENT || what == What.LINK_PARENT;
    }

    /** A change on a card, of one person there, perhaps in both subsystems at once. */
    public static Edit onCard(What what, Actor actor, Field field, List<Target> targets) {
        return new Edit(what, actor, field, targets, Set.of());
    }

    /**
     * What would have to be otherwise for the cause to be gone, where nothing is to be mended: it shows how much the
     * cause hinders and never becomes part of a plan.
     */
    public static Edit imagined(What what, Actor actor, Field field, List<Target> targets) {
        return new Edit(what, actor, field, targets, Set.of(), true);
    }

    /** A change at ЕСИА, at the entry or of a service, after which the obstacles are gone. */
    public static Edit clearing(What what, Actor actor, Field field, Obstacle first, Obstacle... more) {
        return new Edit(what, actor, field, List.of(), EnumSet.of(first, more));
    }

    /** A change of what is sent, after which no obstacle is gone by itself. */
    public static Edit atEsia(What what, Actor actor, Field field) {
        return new Edit(what, actor, field, List.of(), Set.of());
    }
}
