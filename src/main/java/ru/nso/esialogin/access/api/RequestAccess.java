package ru.nso.esialogin.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.platform.identity.CurrentCaller;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Caller, purpose and case of the request being served. */
@RequestScoped
class RequestAccess implements CurrentAccess {
    static final String PURPOSE = "X-Purpose";
    static final String CASE = "X-Case";

    private static final Pattern CASE_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}");
    /** The log must hold no SNILS and no phone, so a case may not look like one. */
    private static final Pattern LOOKS_PERSONAL = Pattern.compile("(?:[^0-9]*[0-9]){10,}[^0-9]*");

    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    private final CurrentCaller current;
    private final HttpHeaders headers;
    private final AccessSettings settings;

    RequestAccess(CurrentCaller current, HttpHeaders headers, AccessSettings settings) {
        this.current = current;
        this.headers = headers;
        this.settings = settings;
    }

    @Override
    public Caller caller() {
        ru.nso.esialogin.platform.identity.Caller told = current.get();
        return new Caller(
                told.name(),
                told.roles(),
                told.attribute(ru.nso.esialogin.platform.identity.Caller.SCHOOL_ID),
                told.attribute(ru.nso.esialogin.platform.identity.Caller.MUNICIPALITY));
    }

    @Override
    public Access stated() {
        return access(purpose().or(settings::defaultPurpose).orElseThrow(RequestAccess::purposeRequired));
    }

    @Override
    public Access statedOr(Purpose byNature) {
        return access(purpose().orElse(byNature));
    }

    private Access access(Purpose purpose) {
        Optional<String> caseId = header(CASE).map(RequestAccess::checkedCase).or(settings::defaultCase);
        if (purpose.needsCase() && caseId.isEmpty()) {
            throw new ProblemException(
                    AccessProblem.PURPOSE_REQUIRED,
                    "Цели TICKET и CALL требуют номера обращения или звонка в заголовке X-Case.");
        }
        return new Access(caller(), purpose, caseId);
    }

    private Optional<Purpose> purpose() {
        return header(PURPOSE).map(text -> Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(text))
                .findFirst()
                .orElseThrow(RequestAccess::purposeRequired));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.getHeaderString(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String checkedCase(String text) {
        boolean personal =
                LOOKS_PERSONAL.matcher(text).matches() && !LETTER.matcher(text).find();
        if (personal || !CASE_FORM.matcher(text).matches()) {
            throw new ProblemException(
                    AccessProblem.PURPOSE_REQUIRED,
                    "Заголовок X-Case — номер обращения или звонка: до 64 латинских букв, цифр и знаков . _ : / # -,"
                            + " без СНИЛС и телефонов.");
        }
        return text;
    }

    private static ProblemException purposeRequired() {
        return new ProblemException(
                AccessProblem.PURPOSE_REQUIRED,
                "Укажите цель в заголовке X-Purpose: TICKET, CALL, CARD_AUDIT, CARD_UPKEEP или OVERSIGHT.");
    }
}
