package ru.nso.esialogin.card.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.sought.WrittenKeys;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * What to search the registry by: one of SNILS, phone, e-mail, or name with birth date. In the body, because values of
 * people never stand in an address.
 *
 * @param name «Фамилия Имя Отчество»; the patronymic, and either the surname, may be left out
 */
@Schema(description = "Одно из: snils, phone, email или name вместе с birthDate.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SearchRequest(
        Fact<String> snils, Fact<String> phone, Fact<String> email, Fact<String> name, Fact<BirthDate> birthDate) {

    /** The keys to search by, of which one has to fit; ends the request if there is not exactly one kind. */
    List<SearchKey> keys() {
        long kinds = List.of(snils, phone, email, name).stream()
                .filter(Fact::isPresent)
                .count();
        if (kinds != 1 || birthDate.isPresent() != name.isPresent()) {
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE,
                    "",
                    "Нужно что-то одно: snils, phone, email или name вместе с birthDate.");
        }
        if (snils.isPresent()) {
            return read(WrittenKeys.snils(snils.orElse("")), "/snils", WrittenKeys.SNILS_WANTED);
        }
        if (phone.isPresent()) {
            return read(WrittenKeys.phone(phone.orElse("")), "/phone", WrittenKeys.PHONE_WANTED);
        }
        if (email.isPresent()) {
            return read(WrittenKeys.email(email.orElse("")), "/email", WrittenKeys.EMAIL_WANTED);
        }
        BirthDate day = birthDate.value().orElseThrow();
        return read(WrittenKeys.name(name.orElse(""), day), "/name", WrittenKeys.NAME_WANTED);
    }

    private static List<SearchKey> read(List<SearchKey> found, String pointer, String message) {
        if (found.isEmpty()) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, pointer, message);
        }
        return found;
    }

    /** The members are personal data. */
    @Override
    public String toString() {
        return "SearchRequest";
    }
}
