package ru.nso.esialogin.esia;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.enrolment.EnrolmentPolicy;
import ru.nso.esialogin.card.enrolment.WorkingCalendar;

/**
 * What changed when (the customer's slides, «Этапы подготовки»). Dates begin at 00:00 in the zone of the region.
 *
 * @param zone zone of the region
 * @param linkedPasswordClosed password login closed for linked users
 * @param staffPasswordClosed password login closed for school staff
 * @param onlyEsia login only through ЕСИА
 * @param secondFactorMandatory ЕСИА asks for a second factor
 * @param mySchoolWithdrawn portal «Моя школа» withdrawn
 * @param ages the ages of pupils that matter, a row for each change of the rule, at least one
 * @param enrolment deadlines around enrolment
 * @param oldestApp oldest version of the apps that still logs in, for instance «2.0.0»
 */
public record DatedPolicy(
        ZoneId zone,
        LocalDate linkedPasswordClosed,
        LocalDate staffPasswordClosed,
        LocalDate onlyEsia,
        LocalDate secondFactorMandatory,
        LocalDate mySchoolWithdrawn,
        List<AgeLimits> ages,
        EnrolmentPolicy enrolment,
        String oldestApp) {
    /** The dates of the customer's slides with no holidays; the service reads its own from the configuration. */
    public static final DatedPolicy STANDARD = new DatedPolicy(
            ZoneId.of("Asia/Novosibirsk"),
            LocalDate.of(2023, 11, 7),
            LocalDate.of(2023, 11, 27),
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2023, 10, 1),
            LocalDate.of(2025, 9, 10),
            List.of(new AgeLimits(LocalDate.of(2022, 4, 1), 14, 18)),
            EnrolmentPolicy.standard(new WorkingCalendar(Set.of())),
            "2.0.0");

    /**
     * Puts the table of ages into order.
     *
     * @throws IllegalArgumentException if it has no row
     */
    public DatedPolicy {
        if (ages.isEmpty()) {
            throw new IllegalArgumentException("The table of ages (esialogin.login.ages) needs at least one row");
        }
        ages = ages.stream().sorted(Comparator.comparing(AgeLimits::from)).toList();
    }

    /**
     * The ages that decide which account a pupil needs, in force from a day on (rulings: Ages; official pages on the
     * child account).
     *
     * @param from first day
     * @param ownAccount from this age on a child account no longer suffices by itself, years
     * @param ownConsent from this age on the pupil consents alone, years
     */
    public record AgeLimits(LocalDate from, int ownAccount, int ownConsent) {}

    /** The ages in force on a day; before the first row that row, because no other rule is known. */
    public AgeLimits agesOn(LocalDate day) {
        AgeLimits found = ages.get(0);
        for (AgeLimits row : ages) {
            if (!row.from().isAfter(day)) {
                found = row;
            }
        }
        return found;
    }

    /** The calendar day of a moment in the region. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
