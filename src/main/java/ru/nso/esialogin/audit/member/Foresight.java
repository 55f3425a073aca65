package ru.nso.esialogin.audit.member;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import ru.nso.esialogin.audit.finding.Prospects;
import ru.nso.esialogin.audit.finding.Prospects.Keys;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.DatedPolicy.AgeLimits;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.repair.blast.Neighbourhood;

/** What the cards tell of the time after the audit. No further than two years: what lies behind is nobody's work yet. */
final class Foresight {
    private static final Period HORIZON = Period.ofYears(2);

    private final DatedPolicy dated;
    private final LocalDate day;

    Foresight(DatedPolicy dated, LocalDate day) {
        this.dated = dated;
        this.day = day;
    }

    /** Of the pupil of a card. */
    Prospects ofPupil(PersonCard card, Neighbourhood around, EsiaAccount assumed) {
        Optional<BirthDate> born = card.pupil().birthDate().value();
        List<PersonCard> own = around.cards().stream()
                .filter(other -> other.id().equals(card.id()) || SamePerson.pupils(card, other))
                .toList();
        return new Prospects(
                born.flatMap(date -> birthday(date, AgeLimits::ownAccount)),
                born.flatMap(date -> birthday(date, AgeLimits::ownConsent)),
                expulsion(own),
                keys(assumed),
                card.parents().isUnknown()
                        ? Optional.empty()
                        : Optional.of(card.knownParents().size()));
    }

    /** Of a parent. */
    Prospects ofParent(EsiaAccount assumed) {
        return new Prospects(Optional.empty(), Optional.empty(), Optional.empty(), keys(assumed), Optional.empty());
    }

    /** Of an employee. */
    Prospects ofEmployee(StaffCard card, EsiaAccount assumed) {
        return new Prospects(
                Optional.empty(),
                Optional.empty(),
                card.employedTo().value().filter(last -> !last.isBefore(day)).filter(this::isNear),
                keys(assumed),
                Optional.empty());
    }

    /** The birthday by the table in force on it; the table of today says where to begin to look. */
    private Optional<LocalDate> birthday(BirthDate born, ToIntFunction<AgeLimits> limit) {
        LocalDate expected = born.turns(limit.applyAsInt(dated.agesOn(day)));
        LocalDate then = born.turns(limit.applyAsInt(dated.agesOn(expected)));
        return Optional.of(then).filter(date -> date.isAfter(day)).filter(this::isNear);
    }

    /** The day before the first issued expulsion that begins later. */
    private Optional<LocalDate> expulsion(List<PersonCard> cards) {
        return cards.stream()
                .flatMap(card -> card.orders().orElse(List.of()).stream())
                .filter(order -> order.type() == EnrolmentOrder.Type.EXPULSION)
                .filter(order -> order.status() == EnrolmentOrder.Status.ISSUED)
                .map(EnrolmentOrder::inForceFrom)
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo)
                .map(from -> from.minusDays(1))
                .filter(this::isNear);
    }

    private boolean isNear(LocalDate date) {
        return !date.isAfter(day.plus(HORIZON));
    }

    private static Keys keys(EsiaAccount assumed) {
        return new Keys(
                assumed.snils()
                        .value()
                        .filter(snils -> !snils.equals(AssumedLogin.snilsOnNoCard()))
                        .isPresent(),
                assumed.phones().orElse(List.of()).size(),
                assumed.emails().orElse(List.of()).size());
    }
}
