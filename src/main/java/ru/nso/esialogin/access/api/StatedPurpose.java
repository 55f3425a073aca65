package ru.nso.esialogin.access.api;

import java.util.Arrays;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * The purpose and case that a request states in its headers, as far as it does.
 *
 * @param purpose the header {@code X-Purpose}
 * @param caseId the header {@code X-Case}
 */
record StatedPurpose(Optional<String> purpose, Optional<String> caseId) {

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
        if (!CaseNumber.isUsable(text)) {
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
