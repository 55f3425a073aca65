package ru.nso.esialogin.card.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
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
            return List.of(new SearchKey.BySnils(read(
                            snils.flatMap(Snils::read).value().flatMap(SnilsField::snils).stream()
                                    .toList(),
                            "/snils",
                            "Не удалось прочитать СНИЛС: нужны 11 цифр.")
                    .get(0)));
        }
        if (phone.isPresent()) {
            Optional<PhoneField> field = phone.flatMap(PhoneNumber::read).value();
            return read(
                            field.map(PhoneField::numbers).orElse(List.of()),
                            "/phone",
                            "Не удалось прочитать номер телефона: нужен вид +7XXXXXXXXXX.")
                    .stream()
                    .<SearchKey>map(SearchKey.ByPhone::new)
                    .toList();
        }
        if (email.isPresent()) {
            Optional<EmailField> field = email.flatMap(EmailAddress::read).value();
            return read(
                            field.map(EmailField::addresses).orElse(List.of()),
                            "/email",
                            "Не удалось прочитать адрес почты: нужен вид имя@домен.")
                    .stream()
                    .<SearchKey>map(SearchKey.ByEmail::new)
                    .toList();
        }
        return names();
    }

    private List<SearchKey> names() {
        return read(
                SearchKey.ofWrittenName(
                        name.orElse(""), birthDate.value().orElseThrow().date()),
                "/name",
                "Нужны хотя бы фамилия и имя или имя и отчество.");
    }

    private static <T> List<T> read(List<T> found, String pointer, String message) {
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
