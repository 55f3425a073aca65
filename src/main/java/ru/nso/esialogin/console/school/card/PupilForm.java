package ru.nso.esialogin.console.school.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.editing.CardBounds;
import ru.nso.esialogin.card.editing.Typed;
import ru.nso.esialogin.card.editing.Typing;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.card.person.FieldView;
import ru.nso.esialogin.console.school.card.person.PersonBlock;
import ru.nso.esialogin.console.school.card.person.PersonForm;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** A pupil's card as a form, and a form as a pupil's card. */
final class PupilForm {
    private static final int LONGEST_CLASS = 40;

    private final SchoolHead head;
    private final boolean writable;
    private final Typing typing;
    private final CardBounds bounds;
    private final PersonForm people;
    private final NewIds ids;

    PupilForm(SchoolHead head, boolean writable, CardBounds bounds, PersonForm people, NewIds ids) {
        this.head = head;
        this.writable = writable;
        this.typing = new Typing(bounds);
        this.bounds = bounds;
        this.people = people;
        this.ids = ids;
    }

    /** The card as it is stored. */
    EditModel shown(Stored<PersonCard> stored) {
        PersonCard card = stored.content();
        List<PersonBlock> blocks = new ArrayList<>();
        blocks.add(block(
                "p0",
                "Ученик",
                card.pupil().id(),
                new PersonForm.Read(card.pupil(), people.shown("p0", card.pupil()), people.more("p0", card.pupil())),
                "",
                false,
                false));
        List<Parent> parents = card.knownParents();
        for (int i = 0; i < parents.size(); i++) {
            String at = "p" + (i + 1);
            Person parent = parents.get(i).person();
            blocks.add(block(
                    at,
                    "Родитель " + (i + 1),
                    parent.id(),
                    new PersonForm.Read(parent, people.shown(at, parent), people.more(at, parent)),
                    parents.get(i).kinship().value().map(Enum::name).orElse(""),
                    true,
                    false));
        }
        OrderForm form = new OrderForm(typing, card.school().id());
        List<OrderForm.Block> orders = new ArrayList<>();
        for (EnrolmentOrder order : card.orders().orElse(List.of())) {
            orders.add(form.shown("o" + orders.size(), orders.size() + 1, order));
        }
        return model(stored, blocks, className(card.className().orElse("")), orders, List.of());
    }

    /** The card as the form says. */
    Draft<PersonCard> read(TypedFields typed, Stored<PersonCard> stored) {
        PersonCard card = stored.content();
        List<PersonBlock> blocks = new ArrayList<>();
        PersonForm.Read pupil = people.read(typed, "p0", card.pupil());
        blocks.add(block("p0", "Ученик", card.pupil().id(), pupil, "", false, false));
        List<Parent> parents = parents(typed, card, blocks);
        List<OrderForm.Block> blocksOfOrders = new ArrayList<>();
        List<FieldView> errors = new ArrayList<>();
        blocks.stream().flatMap(PersonBlock::wrong).forEach(errors::add);
        FieldView className = className("");
        Typed<String> classTyped = typing.text(typed.one(className.name()), card.className(), LONGEST_CLASS);
        className = className.read(typed.one(className.name()), classTyped);
        if (!classTyped.isUsable()) {
            errors.add(className);
        }
        Fact<List<EnrolmentOrder>> orders = orders(typed, card, blocksOfOrders, errors);
        Fact<List<Parent>> onCard =
                parents.isEmpty() ? (card.parents().isUnknown() ? card.parents() : Fact.empty()) : Fact.of(parents);
        PersonCard changed = new PersonCard(
                card.id(),
                card.system(),
                card.dataAsOf(),
                card.school(),
                classTyped.value(),
                pupil.person(),
                onCard,
                orders);
        return new Draft<>(changed, model(stored, blocks, className, blocksOfOrders, errors));
    }

    private List<Parent> parents(TypedFields typed, PersonCard card, List<PersonBlock> blocks) {
        List<Parent> parents = new ArrayList<>();
        for (int i = 1; i <= bounds.parents() && typed.has("p" + i + "-id"); i++) {
            String at = "p" + i;
            String id = typed.one(at + "-id");
            Optional<Parent> known = card.knownParents().stream()
                    .filter(parent -> parent.person().id().equals(id))
                    .findFirst();
            Person stored = known.map(Parent::person)
                    .orElseGet(() -> Person.builder(ids.next()).build());
            PersonForm.Read read = people.read(typed, at, stored);
            boolean removed = typed.has(at + "-removed");
            boolean blank = known.isEmpty() && read.isBlank();
            String kinship = typed.one(at + "-kinship");
            blocks.add(block(at, "Родитель " + i, known.isPresent() ? id : "", read, kinship, true, removed));
            if (!removed && !blank) {
                parents.add(new Parent(
                        read.person(),
                        Arrays.stream(Kinship.values())
                                .filter(one -> one.name().equals(kinship))
                                .findFirst()
                                .map(Fact::of)
                                .orElseGet(() -> known.map(Parent::kinship)
                                        .filter(fact -> !fact.isPresent())
                                        .orElse(Fact.unknown()))));
            }
        }
        if (typed.one("action").equals("add-parent") && parents.size() < bounds.parents()) {
            String at = "p" + blocks.size();
            Person nobody = Person.builder("").build();
            blocks.add(block(
                    at,
                    "Новый родитель",
                    "",
                    new PersonForm.Read(nobody, people.shown(at, nobody), people.more(at, nobody)),
                    "",
                    true,
                    false));
        }
        return parents;
    }

    private Fact<List<EnrolmentOrder>> orders(
            TypedFields typed, PersonCard card, List<OrderForm.Block> blocks, List<FieldView> errors) {
        OrderForm form = new OrderForm(typing, card.school().id());
        List<EnrolmentOrder> stored = card.orders().orElse(List.of());
        List<EnrolmentOrder> orders = new ArrayList<>();
        for (int i = 0; i < bounds.orders() && typed.has("o" + i + "-type"); i++) {
            OrderForm.Read read =
                    form.read(typed, "o" + i, i + 1, i < stored.size() ? Optional.of(stored.get(i)) : Optional.empty());
            blocks.add(read.block());
            read.order().ifPresent(orders::add);
            if (read.isWrong()) {
                read.block().fields().stream()
                        .filter(field -> !field.error().isEmpty())
                        .forEach(errors::add);
            }
        }
        if (typed.one("action").equals("add-order") && orders.size() < bounds.orders()) {
            blocks.add(form.empty("o" + blocks.size(), blocks.size() + 1));
        }
        if (!orders.isEmpty()) {
            return Fact.of(orders);
        }
        return card.orders().isUnknown() ? card.orders() : Fact.empty();
    }

    private static PersonBlock block(
            String at, String title, String id, PersonForm.Read read, String kinship, boolean parent, boolean removed) {
        return new PersonBlock(at, id, title, read.fields(), read.more(), kinship, parent, removed);
    }

    private static FieldView className(String value) {
        return FieldView.shown("className", "className", "Класс", value, "");
    }

    private EditModel model(
            Stored<PersonCard> stored,
            List<PersonBlock> blocks,
            FieldView className,
            List<OrderForm.Block> orders,
            List<FieldView> errors) {
        PersonCard card = stored.content();
        String name = card.pupil().name().display();
        return new EditModel(
                head,
                "/console/school/cards/" + card.id(),
                NewForm.NONE,
                stored.version(),
                name.isEmpty() ? "Карточка без имени" : name,
                List.of(
                        card.system() == SourceSystem.JOURNAL
                                ? "Карточка в «Электронной школе»"
                                : "Карточка в «Записи в школу»",
                        "Номер карточки: " + card.id()),
                blocks,
                List.of(className),
                orders,
                List.of(),
                List.of(),
                List.of(),
                writable,
                new EditModel.Saying(false, errors, null));
    }
}
