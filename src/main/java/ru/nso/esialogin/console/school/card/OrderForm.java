package ru.nso.esialogin.console.school.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;
import ru.nso.esialogin.card.EnrolmentOrder.Status;
import ru.nso.esialogin.card.editing.Typed;
import ru.nso.esialogin.card.editing.Typing;
import ru.nso.esialogin.console.school.card.person.CardWords;
import ru.nso.esialogin.console.school.card.person.Choice;
import ru.nso.esialogin.console.school.card.person.FieldView;
import ru.nso.esialogin.console.school.card.person.PersonForm;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.person.Fact;

/** Orders as fields, and fields as orders. */
final class OrderForm {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_CLASS = 40;

    private final Typing typing;
    private final String schoolId;

    /**
     * @param schoolId the school of the card, which an order is about unless it says another
     */
    OrderForm(Typing typing, String schoolId) {
        this.typing = typing;
        this.schoolId = schoolId;
    }

    /**
     * An order as a part of a form.
     *
     * @param at how the names of the fields begin
     * @param title what it is
     * @param types what it can do
     * @param statuses whether it counts
     * @param reasons why a pupil was expelled
     * @param fields the fields
     * @param removed whether it is to be taken off the card
     */
    public record Block(
            String at,
            String title,
            List<Choice> types,
            List<Choice> statuses,
            List<Choice> reasons,
            List<FieldView> fields,
            boolean removed) {}

    /** An order read from a form, and the form to be shown again. */
    record Read(Optional<EnrolmentOrder> order, Block block) {
        boolean isWrong() {
            return !block.removed()
                    && block.fields().stream().anyMatch(field -> !field.error().isEmpty());
        }
    }

    /** An order as it stands on the card. */
    Block shown(String at, int number, EnrolmentOrder order) {
        return block(
                at,
                number,
                order.type(),
                order.status(),
                order.reason().value(),
                List.of(
                        field(at, "number", "Номер", order.number().orElse("")),
                        field(at, "date", "Дата", PersonForm.day(order.date())),
                        field(
                                at,
                                "from",
                                "Действует с",
                                order.effectiveFrom()
                                        .value()
                                        .map(PersonForm::day)
                                        .orElse("")),
                        field(at, "class", "Класс", order.className().orElse("")),
                        field(at, "school", "Номер школы в реестре", order.schoolId())),
                false);
    }

    /** An empty one. */
    Block empty(String at, int number) {
        return block(
                at,
                number,
                EnrolmentOrder.Type.ENROLMENT,
                Status.ISSUED,
                Optional.empty(),
                List.of(
                        field(at, "number", "Номер", ""),
                        field(at, "date", "Дата", ""),
                        field(at, "from", "Действует с", ""),
                        field(at, "class", "Класс", ""),
                        field(at, "school", "Номер школы в реестре", schoolId)),
                false);
    }

    /** An order as the fields say. */
    Read read(TypedFields typed, String at, int number, Optional<EnrolmentOrder> stored) {
        EnrolmentOrder.Type type =
                chosen(typed.one(at + "-type"), EnrolmentOrder.Type.values()).orElse(EnrolmentOrder.Type.ENROLMENT);
        Status status = chosen(typed.one(at + "-status"), Status.values()).orElse(Status.ISSUED);
        Optional<Reason> reason = chosen(typed.one(at + "-reason"), Reason.values());
        List<FieldView> fields = new ArrayList<>();
        Fact<String> called =
                text(fields, typed, field(at, "number", "Номер", ""), stored.map(EnrolmentOrder::number), -1);
        LocalDate date = date(fields, typed, field(at, "date", "Дата", ""));
        FieldView from = field(at, "from", "Действует с", "");
        Typed<LocalDate> effective = typing.day(
                typed.one(from.name()),
                stored.map(EnrolmentOrder::effectiveFrom).orElse(Fact.unknown()));
        fields.add(from.read(typed.one(from.name()), effective));
        Fact<String> className = text(
                fields, typed, field(at, "class", "Класс", ""), stored.map(EnrolmentOrder::className), LONGEST_CLASS);
        Fact<String> school =
                text(fields, typed, field(at, "school", "Номер школы в реестре", ""), Optional.empty(), LONGEST_ID);
        boolean removed = typed.has(at + "-removed");
        Fact<Reason> why = reason.map(Fact::of).orElseGet(() -> stored.map(EnrolmentOrder::reason)
                .filter(fact -> !fact.isPresent())
                .orElse(stored.isPresent() ? Fact.empty() : Fact.unknown()));
        return new Read(
                removed
                        ? Optional.empty()
                        : Optional.of(new EnrolmentOrder(
                                type,
                                called,
                                date,
                                effective.value(),
                                school.orElse(schoolId),
                                className,
                                status,
                                why)),
                block(at, number, type, status, reason, fields, removed));
    }

    private Fact<String> text(
            List<FieldView> fields, TypedFields typed, FieldView field, Optional<Fact<String>> stored, int most) {
        String text = typed.one(field.name());
        Fact<String> kept = stored.orElse(Fact.unknown());
        Typed<String> made = most < 0 ? typing.text(text, kept) : typing.text(text, kept, most);
        fields.add(field.read(text, made));
        return made.value();
    }

    /** An order without a day is none. */
    private LocalDate date(List<FieldView> fields, TypedFields typed, FieldView field) {
        String text = typed.one(field.name());
        Typed<LocalDate> made = text.isBlank()
                ? new Typed<>(Fact.unknown(), List.of("Укажите дату приказа, например 01.09.2026."), List.of())
                : typing.day(text, Fact.unknown());
        fields.add(field.read(text, made));
        return made.value().orElse(LocalDate.EPOCH);
    }

    private static <E extends Enum<E>> Optional<E> chosen(String text, E[] known) {
        return Arrays.stream(known).filter(one -> one.name().equals(text)).findFirst();
    }

    private static FieldView field(String at, String name, String label, String value) {
        return FieldView.shown(at + '-' + name, at + '-' + name, label, value, "");
    }

    private static Block block(
            String at,
            int number,
            EnrolmentOrder.Type type,
            Status status,
            Optional<Reason> reason,
            List<FieldView> fields,
            boolean removed) {
        List<Choice> reasons = new ArrayList<>();
        reasons.add(new Choice("", "не указана", reason.isEmpty()));
        for (Reason one : Reason.values()) {
            reasons.add(new Choice(one.name(), words(one), reason.equals(Optional.of(one))));
        }
        return new Block(
                at,
                "Приказ " + number,
                Arrays.stream(EnrolmentOrder.Type.values())
                        .map(one -> new Choice(one.name(), CardWords.of(one), one == type))
                        .toList(),
                Arrays.stream(Status.values())
                        .map(one -> new Choice(one.name(), CardWords.of(one), one == status))
                        .toList(),
                reasons,
                fields,
                removed);
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case TRANSFER -> "перевод";
            case GRADUATION -> "окончание обучения";
            case LEFT_REGION -> "выезд из области";
            case OTHER -> "другая";
        };
    }
}
