package ru.nso.esialogin.audit.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a card tells of the time after the audit: who will be shut out next, and when.
 *
 * @param ownAccountOn the birthday from which a child account no longer suffices, of a pupil who is younger on the day of
 *     the audit; by the table of ages in force on that birthday
 * @param ownConsentOn the birthday from which a pupil consents alone, of a pupil who is younger on the day of the audit
 * @param endsOn the last day on which the card lets in, where an order or the employment ends later than the day of the
 *     audit
 * @param keys what the login can be found by
 * @param parents how many parents stand on the pupil's card; empty for parents and employees, and where nobody told
 */
public record Prospects(
        Optional<LocalDate> ownAccountOn,
        Optional<LocalDate> ownConsentOn,
        Optional<LocalDate> endsOn,
        Keys keys,
        Optional<Integer> parents) {
    /** Nothing is foreseen of somebody without a usable key. */
    public static final Prospects NONE = new Prospects(
            Optional.empty(), Optional.empty(), Optional.empty(), new Keys(false, 0, 0), Optional.empty());

    /**
     * Usable keys on the cards of the person; numbers only.
     *
     * @param snils whether a SNILS leads to the person and to nobody else
     * @param phones different mobile phones
     * @param emails different addresses
     */
    public record Keys(boolean snils, int phones, int emails) {

        /** All of them together. */
        public int count() {
            return (snils ? 1 : 0) + phones + emails;
        }
    }
}
