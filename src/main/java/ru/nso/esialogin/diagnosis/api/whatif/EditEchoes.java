package ru.nso.esialogin.diagnosis.api.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.diagnosis.api.whatif.WhatIfWire.EditEcho;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.Field;

/** How an edit was understood: ids as they came, values behind masks, and whether it changes a card at all. */
final class EditEchoes {
    private final CardEdit edit;
    private final boolean idle;

    private EditEchoes(CardEdit edit, boolean idle) {
        this.edit = edit;
        this.idle = idle;
    }

    /** An edit of which it is known whether it left every card as it was. */
    static EditEcho of(CardEdit edit, boolean idle) {
        return new EditEchoes(edit, idle).echo();
    }

    private EditEcho echo() {
        if (edit instanceof CardEdit.SetSnils set) {
            return onPerson(
                    What.SET_SNILS,
                    set,
                    set.personId(),
                    Field.SNILS,
                    set.value().map(SnilsField::masked));
        } else if (edit instanceof CardEdit.ClearSnils clear) {
            return onPerson(What.CLEAR_SNILS, clear, clear.personId(), Field.SNILS, Optional.empty());
        } else if (edit instanceof CardEdit.SetContact set) {
            return onPerson(What.SET_CONTACT, set, set.personId(), set.field(), masked(set));
        } else if (edit instanceof CardEdit.ClearContact clear) {
            return onPerson(What.CLEAR_CONTACT, clear, clear.personId(), clear.field(), Optional.empty());
        } else if (edit instanceof CardEdit.Unlink unlink) {
            return onPerson(What.UNLINK, unlink, unlink.personId(), Field.LINK, Optional.empty());
        } else if (edit instanceof CardEdit.AddParent add) {
            return echo(What.ADD_PARENT, Optional.of(add.cardId()), Field.PARENTS, snils(add.person()));
        } else if (edit instanceof CardEdit.AddRole add) {
            return echo(What.ADD_ROLE, Optional.of(add.cardId()), Field.ROLES, Optional.empty());
        } else if (edit instanceof CardEdit.IssueOrder issue) {
            return echo(What.ISSUE_ORDER, Optional.of(issue.cardId()), Field.ORDERS, Optional.empty());
        } else if (edit instanceof CardEdit.CancelOrder cancel) {
            return echo(What.CANCEL_ORDER, Optional.of(cancel.cardId()), Field.ORDERS, Optional.empty());
        } else if (edit instanceof CardEdit.LinkParent link) {
            return new EditEcho(
                    What.LINK_PARENT,
                    Optional.of(link.cardId()),
                    Optional.of(link.personId()),
                    Field.PARENTS,
                    Optional.empty(),
                    Optional.of(link.fromCardId()),
                    idle);
        } else if (edit instanceof CardEdit.MergeCards merge) {
            return new EditEcho(
                    What.MERGE_CARDS,
                    Optional.of(merge.cardId()),
                    Optional.empty(),
                    Field.CARD,
                    Optional.empty(),
                    Optional.of(merge.doubledCardId()),
                    idle);
        }
        CardEdit.AddStaffCard add = (CardEdit.AddStaffCard) edit;
        return echo(What.ADD_STAFF_CARD, Optional.empty(), Field.CARD, snils(add.person()));
    }

    private EditEcho onPerson(What what, CardEdit.OfOneCard one, String personId, Field field, Optional<String> value) {
        return new EditEcho(
                what, Optional.of(one.cardId()), Optional.of(personId), field, value, Optional.empty(), idle);
    }

    private EditEcho echo(What what, Optional<String> cardId, Field field, Optional<String> value) {
        return new EditEcho(what, cardId, Optional.empty(), field, value, Optional.empty(), idle);
    }

    private static Optional<String> snils(Person person) {
        return person.snils().value().map(SnilsField::masked);
    }

    private static Optional<String> masked(CardEdit.SetContact set) {
        List<String> masks = Stream.concat(
                        set.phones().stream().map(PhoneField::masked),
                        set.emails().stream().map(EmailField::masked))
                .toList();
        return masks.isEmpty() ? Optional.empty() : Optional.of(masks.stream().collect(Collectors.joining(", ")));
    }
}
