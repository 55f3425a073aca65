package ru.nso.esialogin.esia;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param childAccountLimit from this age on a child account no longer suffices by itself, years
 * @param ownConsentAge from this age on the pupil consents alone, years
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
        int childAccountLimit,
        int ownConsentAge,
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
            14,
            18,
            EnrolmentPolicy.standard(new WorkingCalendar(Set.of())),
            "2.0.0");

    /** The calendar day of a moment in the region. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
