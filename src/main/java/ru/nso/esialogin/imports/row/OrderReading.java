package ru.nso.esialogin.imports.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;

/** Reads the orders of a row. Blank cells say nothing of orders: a list without an order is not a list of no orders. */
final class OrderReading {
    private OrderReading() {}

    static Fact<List<EnrolmentOrder>> read(Cells cells, School school) {
        List<EnrolmentOrder> orders = new ArrayList<>();
        if (cells.tells(Who.ENROLMENT_ORDER)) {
            orders.add(order(cells, Who.ENROLMENT_ORDER, EnrolmentOrder.Type.ENROLMENT, school));
        }
        if (cells.tells(Who.ORDER)) {
            Fact<EnrolmentOrder.Type> type = cells.constant(Who.ORDER, Field.TYPE, Vocabulary.ORDER_TYPE);
            if (!type.isPresent()) {
                cells.notes()
                        .refuse(
                                cells.place(Who.ORDER, Field.TYPE).orElse(anyPlace(cells, Who.ORDER)),
                                "Не указан или не понят вид приказа.",
                                "Впишите: зачисление, перевод, отчисление или формирование классов.");
            }
            orders.add(order(cells, Who.ORDER, type.orElse(EnrolmentOrder.Type.ENROLMENT), school));
        }
        return orders.isEmpty() ? Fact.unknown() : Fact.of(List.copyOf(orders));
    }

    private static EnrolmentOrder order(Cells cells, Who who, EnrolmentOrder.Type type, School school) {
        Fact<LocalDate> from = cells.day(who, Field.EFFECTIVE_FROM).map(BirthDate::date);
        Fact<LocalDate> signed = cells.day(who, Field.DATE).map(BirthDate::date);
        Fact<LocalDate> date = signed.isPresent() ? signed : from;
        if (!date.isPresent()) {
            cells.notes()
                    .refuse(
                            cells.place(who, Field.DATE).orElse(anyPlace(cells, who)),
                            "У приказа нет даты.",
                            "Впишите дату приказа в виде ДД.ММ.ГГГГ.");
        }
        return new EnrolmentOrder(
                type,
                cells.text(who, Field.NUMBER),
                date.orElse(LocalDate.EPOCH),
                from,
                school.id(),
                Fact.unknown(),
                cells.constant(who, Field.STATUS, Vocabulary.ORDER_STATUS).orElse(EnrolmentOrder.Status.ISSUED),
                cells.constant(who, Field.REASON, Vocabulary.ORDER_REASON));
    }

    private static int anyPlace(Cells cells, Who who) {
        return cells.place(who, Field.NUMBER)
                .orElse(cells.place(who, Field.DATE).orElse(0));
    }
}
