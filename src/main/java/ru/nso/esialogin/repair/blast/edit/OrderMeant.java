package ru.nso.esialogin.repair.blast.edit;

import java.util.Optional;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.person.Fact;

/**
 * What tells an order from the others of a pupil.
 *
 * @param type what the order does
 * @param number its number, if told
 * @param schoolId its school, if told
 */
public record OrderMeant(EnrolmentOrder.Type type, Optional<String> number, Optional<String> schoolId) {

    boolean means(EnrolmentOrder order) {
        return order.type() == type
                && number.map(told -> order.number().equals(Fact.of(told))).orElse(true)
                && schoolId.map(order.schoolId()::equals).orElse(true)
                && order.status() == EnrolmentOrder.Status.ISSUED;
    }
}
