package ru.nso.esialogin.console.family;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.sought.WrittenKeys;
import ru.nso.esialogin.person.BirthDate;

/**
 * What is searched by, as it was typed.
 *
 * @param caseId number of the ticket
 * @param snils SNILS
 * @param phone phone
 * @param email e-mail
 * @param name name
 * @param birthDate date of birth
 * @param staffToo whether employees are wanted in any case
 */
record SearchForm(
        String caseId, String snils, String phone, String email, String name, String birthDate, boolean staffToo) {
    private static final int LONGEST = 200;

    static SearchForm empty(@Nullable String caseId) {
        return new SearchForm(Work.told(caseId), "", "", "", "", "", false);
    }

    static SearchForm of(MultivaluedMap<String, String> fields) {
        return new SearchForm(
                text(fields, "case"),
                text(fields, "snils"),
                text(fields, "phone"),
                text(fields, "email"),
                text(fields, "name"),
                text(fields, "birthDate"),
                !text(fields, "staffToo").isEmpty());
    }

    /** A field of a form; empty where it is left out. */
    static String text(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "SearchForm";
    }

    /** The keys, of which one has to fit; what is wrong is added to the problems. */
    List<SearchKey> keys(List<FormProblem> problems) {
        long kinds = Stream.of(snils, phone, email, name + birthDate)
                .filter(text -> !text.isEmpty())
                .count();
        if (kinds != 1) {
            problems.add(new FormProblem(
                    "snils",
                    kinds == 0
                            ? "Укажите, кого искать: СНИЛС, телефон, почту или имя с датой рождения."
                            : "Заполните что-то одно: СНИЛС, телефон, почту или имя с датой рождения."));
            return List.of();
        }
        if (Stream.of(snils, phone, email, name).anyMatch(text -> text.length() > LONGEST)) {
            problems.add(new FormProblem("snils", "Слишком длинный текст: допустимо не больше 200 знаков."));
            return List.of();
        }
        if (!snils.isEmpty()) {
            return read(WrittenKeys.snils(snils), "snils", WrittenKeys.SNILS_WANTED, problems);
        }
        if (!phone.isEmpty()) {
            return read(WrittenKeys.phone(phone), "phone", WrittenKeys.PHONE_WANTED, problems);
        }
        if (!email.isEmpty()) {
            return read(WrittenKeys.email(email), "email", WrittenKeys.EMAIL_WANTED, problems);
        }
        Optional<BirthDate> born = BirthDate.parse(birthDate);
        if (born.isEmpty()) {
            problems.add(new FormProblem("birthDate", "К имени нужна дата рождения, например 04.02.2012."));
        }
        List<SearchKey> keys = new ArrayList<>();
        born.ifPresent(
                day -> keys.addAll(read(WrittenKeys.name(name, day), "name", WrittenKeys.NAME_WANTED, problems)));
        return keys;
    }

    private static List<SearchKey> read(List<SearchKey> read, String field, String wanted, List<FormProblem> problems) {
        if (read.isEmpty()) {
            problems.add(new FormProblem(field, wanted));
        }
        return read;
    }
}
