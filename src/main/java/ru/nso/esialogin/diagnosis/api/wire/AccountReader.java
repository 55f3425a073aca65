package ru.nso.esialogin.diagnosis.api.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * Reads what is told of accounts at ЕСИА. Its values are what was sent, so, unlike those of a card, they must be
 * readable.
 */
final class AccountReader {
    private static final int MOST_CONTACTS = 20;

    /** Takes the problems, so that they are told together with those of the cards. */
    private final CardReader complaints;

    AccountReader(CardReader complaints) {
        this.complaints = complaints;
    }

    EsiaAccount account(DiagnosisRequest.@Nullable Account told) {
        if (told == null) {
            return EsiaAccount.UNKNOWN;
        }
        return new EsiaAccount(
                level(told.level()),
                snils(told.snils()),
                phones(told.phones(), "/esia/phones"),
                emails(told.emails(), "/esia/emails"),
                phones(told.phonesVerifying(), "/esia/phonesVerifying"),
                emails(told.emailsVerifying(), "/esia/emailsVerifying"),
                told.oid(),
                Told.orUnknown(told.linkedToParent()),
                Told.orUnknown(told.verifying()),
                Told.orUnknown(told.consent()),
                Told.orUnknown(told.secondAccount()));
    }

    /** The account in the making is kept as written: it is a form that is being filled in. */
    ChildAccount childAccount(DiagnosisRequest.@Nullable MadeAccount told) {
        if (told == null) {
            return ChildAccount.UNKNOWN;
        }
        return new ChildAccount(
                told.email().flatMap(EmailAddress::read),
                told.phone().flatMap(PhoneNumber::read),
                Told.orUnknown(told.step()));
    }

    private static Fact<TrustLevel> level(Fact<DiagnosisRequest.Account.Level> told) {
        return told.value()
                .filter(level -> level != DiagnosisRequest.Account.Level.UNKNOWN)
                .map(level -> Fact.of(TrustLevel.valueOf(level.name())))
                .orElse(Fact.unknown());
    }

    private Fact<Snils> snils(Fact<String> told) {
        if (!told.isPresent()) {
            return told.isEmpty() ? Fact.empty() : Fact.unknown();
        }
        Optional<Snils> read = Snils.read(told.orElse("")).value().flatMap(SnilsField::snils);
        if (read.isEmpty()) {
            complaints.problem("/esia/snils", "Нужен СНИЛС из 11 цифр, например 112-233-445 95.");
        }
        return Fact.ofNullable(read.orElse(null));
    }

    private Fact<List<PhoneNumber>> phones(Fact<List<String>> told, String pointer) {
        return contacts(told, pointer, "Нужен номер телефона, например +79130000101.", text -> PhoneNumber.read(text)
                .map(PhoneField::numbers)
                .orElse(List.of()));
    }

    private Fact<List<EmailAddress>> emails(Fact<List<String>> told, String pointer) {
        return contacts(
                told,
                pointer,
                "Нужен адрес электронной почты, например name@yandex.ru.",
                text -> EmailAddress.read(text).map(EmailField::addresses).orElse(List.of()));
    }

    private <T> Fact<List<T>> contacts(
            Fact<List<String>> told, String pointer, String message, Function<String, List<T>> read) {
        if (!told.isPresent()) {
            return told.isEmpty() ? Fact.empty() : Fact.unknown();
        }
        List<String> texts = told.orElse(List.of());
        if (texts.size() > MOST_CONTACTS) {
            complaints.problem(pointer, "Слишком много элементов: допустимо не больше " + MOST_CONTACTS + ".");
            return Fact.unknown();
        }
        List<T> all = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            List<T> values = text == null ? List.of() : read.apply(text);
            if (values.isEmpty()) {
                complaints.problem(pointer + "/" + i, message);
            }
            values.stream().filter(value -> !all.contains(value)).forEach(all::add);
        }
        return all.isEmpty() ? Fact.empty() : Fact.of(all);
    }
}
