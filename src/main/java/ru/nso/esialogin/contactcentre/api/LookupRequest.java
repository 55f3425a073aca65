package ru.nso.esialogin.contactcentre.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * What to look a family up by, and for which call. In the body, because values of people never stand in an address.
 *
 * @param snils SNILS in any form
 * @param phone phone number in any form
 * @param name «Фамилия Имя Отчество»
 * @param birthDate date of birth, with the name
 * @param purpose what for
 * @param callId number of the call
 */
@Schema(description = "Одно из: snils, phone или name вместе с birthDate; purpose и callId обязательны.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LookupRequest(
        @Nullable @Schema(maxLength = LONGEST) String snils,
        @Nullable @Schema(maxLength = LONGEST) String phone,
        @Nullable @Schema(maxLength = LONGEST) String name,
        @Nullable @Schema(maxLength = LONGEST) String birthDate,
        @Nullable @Schema(required = true) Purpose purpose,
        @Nullable @Schema(required = true, maxLength = 64) String callId) {
    static final int LONGEST = 300;

    /** The purpose; only after {@link #check()}. */
    Purpose statedPurpose() {
        return Objects.requireNonNull(purpose);
    }

    /** The call; only after {@link #check()}. */
    String statedCall() {
        return Objects.requireNonNull(callId);
    }

    /** Ends the request if purpose or call are missing or not usable. */
    void check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (purpose == null) {
            problems.add(new FieldProblem("/purpose", "Укажите цель, обычно CALL."));
        }
        if (callId == null || !CaseNumber.isUsable(callId)) {
            problems.add(new FieldProblem(
                    "/callId",
                    "Укажите номер звонка: до 64 латинских букв, цифр и знаков . _ : / # -, без СНИЛС и телефонов."));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    /** The key to look up by; ends the request if there is not exactly one, or it cannot be read. */
    LookupKey key() {
        long kinds = Stream.of(snils, phone, name).filter(Objects::nonNull).count();
        if (kinds != 1 || (birthDate == null) != (name == null)) {
            throw refused("", "Нужно что-то одно: snils, phone или name вместе с birthDate.");
        }
        if (snils != null) {
            return LookupKey.bySnils(bounded("/snils", snils))
                    .orElseThrow(() -> refused("/snils", "Не удалось прочитать СНИЛС: нужны 11 цифр."));
        }
        if (phone != null) {
            return LookupKey.byPhone(bounded("/phone", phone))
                    .orElseThrow(() -> refused(
                            "/phone", "Не удалось прочитать номер телефона: нужен один номер вида +7XXXXXXXXXX."));
        }
        return byName(bounded("/name", Objects.requireNonNull(name)), Objects.requireNonNull(birthDate));
    }

    private static LookupKey byName(String name, String birthDate) {
        BirthDate day = BirthDate.parse(bounded("/birthDate", birthDate))
                .orElseThrow(
                        () -> refused("/birthDate", "Нужна существующая дата, например 2012-03-08 или 08.03.2012."));
        return LookupKey.byName(name, day)
                .orElseThrow(() -> refused("/name", "Нужны хотя бы фамилия и имя или имя и отчество."));
    }

    private static String bounded(String pointer, String text) {
        if (text.length() > LONGEST) {
            throw refused(pointer, "Слишком длинно: не больше " + LONGEST + " знаков.");
        }
        return text;
    }

    private static ProblemException refused(String pointer, String message) {
        return ProblemException.at(TechnicalProblem.INVALID_VALUE, pointer, message);
    }

    /** The members are personal data. */
    @Override
    public String toString() {
        return "LookupRequest";
    }
}
