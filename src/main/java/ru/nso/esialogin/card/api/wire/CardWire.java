package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * A pupil card.
 *
 * @param schoolId on the way in, instead of a school with nothing but its id
 * @param remarks on the way out of a write: what could not be read; taken back and passed over on the way in
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CardWire(
        Fact<String> id,
        Fact<SourceSystem> system,
        Fact<OffsetDateTime> dataAsOf,
        Fact<SchoolWire> school,
        Fact<String> schoolId,
        Fact<String> className,
        Fact<PersonWire> pupil,
        Fact<List<ParentWire>> parents,
        Fact<List<OrderWire>> orders,
        Fact<List<RemarkWire>> remarks) {

    /** The card with masks for SNILS, phones, e-mails and documents. */
    public static CardWire masked(PersonCard card) {
        return of(card, PersonWire::masked, ParentWire::masked);
    }

    /** The card as it is written, every value readable; for what is encrypted as a whole, never for an answer. */
    public static CardWire written(PersonCard card) {
        return of(card, PersonWire::written, ParentWire::written);
    }

    private static CardWire of(
            PersonCard card, Function<Person, PersonWire> pupil, Function<Parent, ParentWire> parent) {
        return new CardWire(
                Fact.of(card.id()),
                Fact.of(card.system()),
                card.dataAsOf(),
                Fact.of(SchoolWire.of(card.school())),
                Fact.unknown(),
                card.className(),
                Fact.of(pupil.apply(card.pupil())),
                card.parents().map(parents -> parents.stream().map(parent).toList()),
                card.orders().map(orders -> orders.stream().map(OrderWire::of).toList()),
                Fact.unknown());
    }

    /** The same card with remarks. */
    public CardWire withRemarks(List<RemarkWire> told) {
        return new CardWire(id, system, dataAsOf, school, schoolId, className, pupil, parents, orders, Fact.of(told));
    }
}
