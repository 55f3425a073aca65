package ru.nso.esialogin.imports.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.imports.words.Phrases;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.person.spelling.NameForms;

/** When two written values say the same, so that the card keeps the one it has. */
final class SameValue {
    private SameValue() {}

    /** Equal but for case, ё, spaces and dashes. */
    static boolean names(String one, String other) {
        return NameForms.ofSurname(one).equals(NameForms.ofSurname(other));
    }

    /** «6 А» and «6а» are one class. */
    static boolean words(String one, String other) {
        return Phrases.words(one).equals(Phrases.words(other));
    }

    /** Equal digits that the journal can find alike. */
    static boolean snils(SnilsField one, SnilsField other) {
        if (one.snils().isEmpty() || other.snils().isEmpty()) {
            return one.text().equals(other.text());
        }
        return one.snils().equals(other.snils()) && one.matchable() == other.matchable();
    }

    /** Equal numbers, whatever their order and form. */
    static boolean phones(List<PhoneField> one, List<PhoneField> other) {
        return phones(one).equals(phones(other));
    }

    /** Equal addresses, whatever their order. */
    static boolean emails(List<EmailField> one, List<EmailField> other) {
        return emails(one).equals(emails(other));
    }

    /** The same document in any spelling; one of which the row does not say the type can be any. */
    static boolean documents(IdentityDocument told, IdentityDocument held) {
        boolean untold = told.type() == IdentityDocument.Type.OTHER;
        IdentityDocument alike =
                untold ? new IdentityDocument(IdentityDocument.Type.OTHER, held.series(), held.number()) : held;
        return told.type() == alike.type() && told.normalised().equals(alike.normalised());
    }

    private static Set<Object> phones(List<PhoneField> fields) {
        return fields.stream()
                .flatMap(field ->
                        field.numbers().isEmpty() ? List.<Object>of(field.text()).stream() : field.numbers().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Object> emails(List<EmailField> fields) {
        return fields.stream()
                .flatMap(field -> field.addresses().isEmpty()
                        ? List.<Object>of(field.text()).stream()
                        : field.addresses().stream())
                .collect(Collectors.toSet());
    }
}
