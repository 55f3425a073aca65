package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.person.Fact;

/** An order about the enrolment of a pupil. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrderWire(
        Fact<EnrolmentOrder.Type> type,
        Fact<String> number,
        Fact<LocalDate> date,
        Fact<LocalDate> effectiveFrom,
        Fact<String> schoolId,
        Fact<String> className,
        Fact<EnrolmentOrder.Status> status,
        Fact<EnrolmentOrder.Reason> reason) {

    /** The order; it holds nothing that needs a mask. */
    static OrderWire of(EnrolmentOrder order) {
        return new OrderWire(
                Fact.of(order.type()),
                order.number(),
                Fact.of(order.date()),
                order.effectiveFrom(),
                Fact.of(order.schoolId()),
                order.className(),
                Fact.of(order.status()),
                order.reason());
    }
}
