package ru.nso.esialogin.repair.blast.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Field;

/**
 * One edit of cards. The value is that of the document, where somebody has it before them; without one the edit stands
 * for the right value, which is then taken to be on no other card.
 */
public sealed interface CardEdit {

    /** Cards that the edit names. */
    List<String> cardIds();

    /** Whether somebody told a value or a person with the edit, which could be looked for by asking. */
    default boolean tellsValue() {
        return false;
    }

    /** An edit that names a single card. */
    sealed interface OfOneCard extends CardEdit {
        /** The card. */
        String cardId();

        @Override
        default List<String> cardIds() {
            return List.of(cardId());
        }
    }

    /** The SNILS of somebody on a card. */
    record SetSnils(String cardId, String personId, Optional<SnilsField> value) implements OfOneCard {
        @Override
        public boolean tellsValue() {
            return value.isPresent();
        }
    }

    /** Nobody's SNILS in the field. */
    record ClearSnils(String cardId, String personId) implements OfOneCard {}

    /**
     * Phones, e-mails or both of somebody on a card, in place of those that stand there.
     *
     * @param field PHONE, EMAIL or CONTACTS
     * @param phones the phones; none = the right one, where the field means phones
     * @param emails the e-mails; none = the right one, where the field means e-mails
     */
    record SetContact(String cardId, String personId, Field field, List<PhoneField> phones, List<EmailField> emails)
            implements OfOneCard {
        public SetContact {
            phones = List.copyOf(phones);
            emails = List.copyOf(emails);
        }

        @Override
        public boolean tellsValue() {
            return !phones.isEmpty() || !emails.isEmpty();
        }
    }

    /** No contacts of the kind in the fields: PHONE, EMAIL or CONTACTS. */
    record ClearContact(String cardId, String personId, Field field) implements OfOneCard {}

    /** Somebody who is a parent and does not stand on the card yet. */
    record AddParent(String cardId, Person person, Fact<Kinship> kinship) implements OfOneCard {
        @Override
        public boolean tellsValue() {
            return true;
        }
    }

    /** A parent of another card, as that card has the person. */
    record LinkParent(String cardId, String fromCardId, String personId) implements CardEdit {
        @Override
        public List<String> cardIds() {
            return List.of(cardId, fromCardId);
        }
    }

    /** A new staff card. */
    record AddStaffCard(School school, Person person, Set<StaffRole> roles) implements CardEdit {
        public AddStaffCard {
            roles = Set.copyOf(roles);
        }

        @Override
        public List<String> cardIds() {
            return List.of();
        }

        @Override
        public boolean tellsValue() {
            return true;
        }
    }

    /** Roles that a staff card lacks. */
    record AddRole(String cardId, Set<StaffRole> roles) implements OfOneCard {
        public AddRole {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * An order about the pupil of a card.
     *
     * @param order the order; without one, whatever makes the orders yield the school of the card and no other
     */
    record IssueOrder(String cardId, Optional<EnrolmentOrder> order) implements OfOneCard {}

    /**
     * An order about the pupil of a card is withdrawn.
     *
     * @param order which one; without one, those that hinder the school of the card
     */
    record CancelOrder(String cardId, Optional<OrderMeant> order) implements OfOneCard {}

    /** The stored link of somebody on a card is taken away. */
    record Unlink(String cardId, String personId) implements OfOneCard {}

    /** Two cards of one pupil in one subsystem become one: the second goes, what only it holds comes to the first. */
    record MergeCards(String cardId, String doubledCardId) implements CardEdit {
        @Override
        public List<String> cardIds() {
            return List.of(cardId, doubledCardId);
        }
    }
}
