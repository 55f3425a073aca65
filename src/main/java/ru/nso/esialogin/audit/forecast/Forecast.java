package ru.nso.esialogin.audit.forecast;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.finding.Prospects;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * Looks ahead from the day of an audit. It speaks of those who get in on that day; whoever does not is in the findings.
 * Ages, orders and keys are those of the cards; the dated policy has made days of them ({@link Prospects}).
 */
public final class Forecast {
    /** How far is looked ahead where nobody asks for more: a school year and its summer. */
    public static final Period USUAL = Period.ofMonths(12);

    private final LocalDate day;
    private final LocalDate lastDay;

    /**
     * A look ahead.
     *
     * @param day the day of the audit
     * @param ahead how far ahead; the last day belongs to it
     * @throws IllegalArgumentException if it does not lead ahead
     */
    public Forecast(LocalDate day, Period ahead) {
        this.day = day;
        this.lastDay = day.plus(ahead);
        if (!lastDay.isAfter(day)) {
            throw new IllegalArgumentException("A forecast looks at least one day ahead");
        }
    }

    /**
     * What is foreseen for a row of the audit. Ages and keys belong to the human being and are told in one row for each
     * school; the end of an employment belongs to its card; the end of a pupil's enrolment is told of the pupil.
     */
    public List<Foreseen> of(AuditedPerson person) {
        if (person.verdict() != Verdict.WORKS && person.verdict() != Verdict.INCOMPLETE) {
            return List.of();
        }
        Prospects prospects = person.prospects();
        RecordKind kind = person.record().kind();
        List<Foreseen> list = new ArrayList<>();
        if (kind == RecordKind.EMPLOYEE
                || (kind == RecordKind.PUPIL && person.counting().inSchool())) {
            prospects.endsOn().ifPresent(last -> addDated(list, person, Reason.ENDS, last.plusDays(1)));
        }
        if (person.counting().inSchool()) {
            prospects.ownAccountOn().ifPresent(birthday -> addDated(list, person, Reason.OWN_ACCOUNT, birthday));
            prospects.ownConsentOn().ifPresent(birthday -> addDated(list, person, Reason.OWN_CONSENT, birthday));
            if (prospects.parents().filter(number -> number == 1).isPresent()) {
                list.add(foreseen(person, Reason.SINGLE_PARENT, Optional.empty()));
            }
            if (prospects.keys().count() == 1) {
                Reason only = prospects.keys().snils() ? Reason.ONLY_SNILS : Reason.ONLY_CONTACT;
                list.add(foreseen(person, only, Optional.empty()));
            }
        }
        list.sort(null);
        return List.copyOf(list);
    }

    private void addDated(List<Foreseen> list, AuditedPerson person, Reason reason, LocalDate from) {
        if (from.isAfter(day) && !from.isAfter(lastDay)) {
            list.add(foreseen(person, reason, Optional.of(from)));
        }
    }

    private static Foreseen foreseen(AuditedPerson person, Reason reason, Optional<LocalDate> from) {
        return new Foreseen(
                person.record(),
                reason,
                from,
                ForecastWords.of(reason, person.record().kind(), from));
    }
}
