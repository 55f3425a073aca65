package ru.nso.esialogin.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person on one card: a pupil, a parent or an employee. Every member is a fact; lists of nothing are empty.
 *
 * @param id given by the server, unique within the card
 * @param phones one entry a field of the card
 * @param emails one entry a field of the card
 * @param esiaOid the stored link to an account of ЕСИА: a value is linked, empty is not linked (rulings: Stored link)
 * @param federalRegistryId the identifier in the federal population register (ЕРН)
 * @param regionalId the region's identifier of the pupil
 */
public record Person(
        String id,
        FullName name,
        Fact<BirthDate> birthDate,
        Fact<Sex> sex,
        Fact<SnilsField> snils,
        Fact<String> citizenship,
        Fact<List<PhoneField>> phones,
        Fact<List<EmailField>> emails,
        Fact<String> esiaOid,
        Fact<List<IdentityDocument>> documents,
        Fact<String> federalRegistryId,
        Fact<String> regionalId) {

    /** As the card gives it. */
    public enum Sex {
        MALE,
        FEMALE
    }

    public Person {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        phones = copied(phones);
        emails = copied(emails);
        documents = copied(documents);
    }

    /** A person of whom nothing is known but the id. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The SNILS by which the journal can find this person. */
    public Optional<Snils> matchableSnils() {
        Optional<SnilsField> field = snils.value();
        return field.isPresent() && field.get().matchable() ? field.get().snils() : Optional.empty();
    }

    /** The phones by which the journal can find this person, each once. */
    public List<PhoneNumber> matchablePhones() {
        List<PhoneField> fields = phones.orElse(List.of());
        if (fields.isEmpty()) {
            return List.of();
        }
        if (fields.size() == 1) {
            return fields.get(0).matchableNumbers();
        }
        List<PhoneNumber> all = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            addMissing(all, fields.get(i).matchableNumbers());
        }
        return all;
    }

    /** The addresses by which the journal can find this person, each once. */
    public List<EmailAddress> matchableEmails() {
        List<EmailField> fields = emails.orElse(List.of());
        if (fields.isEmpty()) {
            return List.of();
        }
        if (fields.size() == 1) {
            return fields.get(0).addresses();
        }
        List<EmailAddress> all = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            addMissing(all, fields.get(i).addresses());
        }
        return all;
    }

    /** The id and nothing else: persons end up in logs. */
    @Override
    public String toString() {
        return "Person[" + id + ']';
    }

    private static <T> void addMissing(List<T> all, List<T> more) {
        for (int i = 0; i < more.size(); i++) {
            if (!all.contains(more.get(i))) {
                all.add(more.get(i));
            }
        }
    }

    private static <T> Fact<List<T>> copied(Fact<List<T>> list) {
        if (!list.isPresent()) {
            return list;
        }
        return list.orElse(List.of()).isEmpty() ? Fact.empty() : list.map(List::copyOf);
    }

    /** Builds a person; whatever is not set stays unknown. */
    public static final class Builder {
        private String id;
        private FullName name = FullName.unknown();
        private Fact<BirthDate> birthDate = Fact.unknown();
        private Fact<Sex> sex = Fact.unknown();
        private Fact<SnilsField> snils = Fact.unknown();
        private Fact<String> citizenship = Fact.unknown();
        private Fact<List<PhoneField>> phones = Fact.unknown();
        private Fact<List<EmailField>> emails = Fact.unknown();
        private Fact<String> esiaOid = Fact.unknown();
        private Fact<List<IdentityDocument>> documents = Fact.unknown();
        private Fact<String> federalRegistryId = Fact.unknown();
        private Fact<String> regionalId = Fact.unknown();

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Person person) {
            id = person.id;
            name = person.name;
            birthDate = person.birthDate;
            sex = person.sex;
            snils = person.snils;
            citizenship = person.citizenship;
            phones = person.phones;
            emails = person.emails;
            esiaOid = person.esiaOid;
            documents = person.documents;
            federalRegistryId = person.federalRegistryId;
            regionalId = person.regionalId;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder name(FullName name) {
            this.name = name;
            return this;
        }

        /** Surname, first name, patronymic; {@code null} means that there is none. */
        public Builder name(@Nullable String last, @Nullable String first, @Nullable String middle) {
            return name(FullName.of(last, first, middle));
        }

        public Builder birthDate(Fact<BirthDate> birthDate) {
            this.birthDate = birthDate;
            return this;
        }

        public Builder birthDate(LocalDate date) {
            return birthDate(Fact.of(new BirthDate(date)));
        }

        public Builder sex(Fact<Sex> sex) {
            this.sex = sex;
            return this;
        }

        public Builder snils(Fact<SnilsField> snils) {
            this.snils = snils;
            return this;
        }

        /** What stands in the SNILS field; blank or a placeholder means empty. */
        public Builder snils(String written) {
            return snils(Snils.read(written));
        }

        public Builder citizenship(Fact<String> citizenship) {
            this.citizenship = citizenship;
            return this;
        }

        public Builder phones(Fact<List<PhoneField>> phones) {
            this.phones = phones;
            return this;
        }

        /** What stands in the phone fields; no field means empty. */
        public Builder phones(Collection<String> written) {
            return phones(PhoneNumber.readAll(written));
        }

        public Builder emails(Fact<List<EmailField>> emails) {
            this.emails = emails;
            return this;
        }

        /** What stands in the e-mail fields; no field means empty. */
        public Builder emails(Collection<String> written) {
            return emails(EmailAddress.readAll(written));
        }

        public Builder esiaOid(Fact<String> esiaOid) {
            this.esiaOid = esiaOid;
            return this;
        }

        public Builder documents(Fact<List<IdentityDocument>> documents) {
            this.documents = documents;
            return this;
        }

        public Builder federalRegistryId(Fact<String> federalRegistryId) {
            this.federalRegistryId = federalRegistryId;
            return this;
        }

        public Builder regionalId(Fact<String> regionalId) {
            this.regionalId = regionalId;
            return this;
        }

        public Person build() {
            return new Person(
                    id,
                    name,
                    birthDate,
                    sex,
                    snils,
                    citizenship,
                    phones,
                    emails,
                    esiaOid,
                    documents,
                    federalRegistryId,
                    regionalId);
        }
    }
}
