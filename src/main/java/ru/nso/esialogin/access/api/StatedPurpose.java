package ru.nso.esialogin.access.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * The purpose and case that a request states in its headers, as far as it does.
 *
 * @param purpose the header {@code X-Purpose}
 * @param caseId the header {@code X-Case}
 */
record StatedPurpose(Optional<String> purpose, Optional<String> caseId) {
    private static final Pattern CASE_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}");

    /** Ten digits and no letter: the log must hold no SNILS and no phone, so a case may not look like one. */
    private static final Pattern LOOKS_PERSONAL = Pattern.compile("(?=(?:[^0-9]*[0-9]){10})[^A-Za-z]*");

    /**
     * Who asks and what for.
     *
     * @param otherwise the purpose of a request that states none
     * @param settings gives the case of a request that states none
     * @throws ProblemException 428 if purpose or case are missing or not usable
     */
    Access of(Caller caller, Optional<Purpose> otherwise, AccessSettings settings) {
        Purpose stated = purpose.map(StatedPurpose::known).or(() -> otherwise).orElseThrow(StatedPurpose::missing);
        Optional<String> ofCase = caseId.map(StatedPurpose::checked).or(settings::defaultCase);
        if (stated.needsCase() && ofCase.isEmpty()) {
            throw new ProblemException(
                    AccessProblem.PURPOSE_REQUIRED,
                    "Цели TICKET и CALL требуют номера обращения или звонка в заголовке X-Case.");
        }
        return new Access(caller, stated, ofCase);
    }

    private static Purpose known(String text) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(text))
                .findFirst()
                .orElseThrow(StatedPurpose::missing);
    }

    private static String checked(String text) {
        if (LOOKS_PERSONAL.matcher(text).matches() || !CASE_FORM.matcher(text).matches()) {
            throw new ProblemException(
                    AccessProblem.PURPOSE_REQUIRED,
                    "Заголовок X-Case — номер обращения или звонка: до 64 латинских букв, цифр и знаков . _ : / # -,"
                            + " без СНИЛС и телефонов.");
        }
        return text;
    }

    private static ProblemException missing() {
        return new ProblemException(
                AccessProblem.PURPOSE_REQUIRED,
                "Укажите цель в заголовке X-Purpose: TICKET, CALL, CARD_AUDIT, CARD_UPKEEP или OVERSIGHT.");
    }
}
