package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.store.history.FactJson;
import ru.nso.esialogin.card.store.row.KeyRow;
import ru.nso.esialogin.card.store.row.PersonRow;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.person.spelling.NameForms;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;

/** Between a person and a row: identifiers are encrypted for their cell and hashed for the search. */
@ApplicationScoped
public class PersonCells {
    private static final String TABLE = "person";

    private final FieldCipher cipher;
    private final BlindIndex index;

    PersonCells(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    /** A new row for a person, without its place on a card. */
    PersonRow row(Person person) {
        EmptyFields empty = new EmptyFields();
        PersonRow row = new PersonRow();
        row.id = person.id();
        FullName name = person.name();
        row.lastName = empty.column("lastName", name.last());
        row.firstName = empty.column("firstName", name.first());
        row.middleName = empty.column("middleName", name.middle());
        row.lastForm = name.last().value().map(NameForms::ofSurname).orElse(null);
        row.firstForm = name.first().value().map(NameForms::ofFirstName).orElse(null);
        row.middleForm = name.middle().value().map(NameForms::ofPatronymic).orElse(null);
        row.birthDate = empty.column("birthDate", person.birthDate().map(BirthDate::date));
        row.sex = empty.column("sex", person.sex().map(Person.Sex::name));
        row.citizenship = empty.column("citizenship", person.citizenship());
        String id = person.id();
        row.snilsEnc =
                seal(id, "snils_enc", empty.column("snils", person.snils().map(SnilsField::text)));
        row.phonesEnc =
                seal(id, "phones_enc", empty.column("phones", person.phones().map(PersonCells::phoneTexts)));
        row.emailsEnc =
                seal(id, "emails_enc", empty.column("emails", person.emails().map(PersonCells::emailTexts)));
        row.esiaOidEnc = seal(id, "esia_oid_enc", empty.column("esiaOid", person.esiaOid()));
        row.documentsEnc = seal(
                id,
                "documents_enc",
                empty.column("documents", person.documents().map(FactJson::documents)));
        row.federalIdEnc = seal(id, "federal_id_enc", empty.column("federalRegistryId", person.federalRegistryId()));
        row.regionalIdEnc = seal(id, "regional_id_enc", empty.column("regionalId", person.regionalId()));
        row.emptyFields = empty.toArray();
        return row;
    }

    /** The person of a row. */
    public Person person(PersonRow row) {
        EmptyFields empty = new EmptyFields(row.emptyFields);
        String id = row.id;
        return Person.builder(id)
                .name(new FullName(
                        empty.fact("lastName", row.lastName),
                        empty.fact("firstName", row.firstName),
                        empty.fact("middleName", row.middleName)))
                .birthDate(empty.fact("birthDate", row.birthDate).map(BirthDate::new))
                .sex(empty.fact("sex", row.sex).map(Person.Sex::valueOf))
                .citizenship(empty.fact("citizenship", row.citizenship))
                .snils(empty.fact("snils", open(id, "snils_enc", row.snilsEnc)).flatMap(Snils::read))
                .phones(empty.fact("phones", open(id, "phones_enc", row.phonesEnc))
                        .flatMap(texts -> PhoneNumber.readAll(FactJson.readTexts(texts))))
                .emails(empty.fact("emails", open(id, "emails_enc", row.emailsEnc))
                        .flatMap(texts -> EmailAddress.readAll(FactJson.readTexts(texts))))
                .esiaOid(empty.fact("esiaOid", open(id, "esia_oid_enc", row.esiaOidEnc)))
                .documents(empty.fact("documents", open(id, "documents_enc", row.documentsEnc))
                        .map(FactJson::readDocuments))
                .federalRegistryId(empty.fact("federalRegistryId", open(id, "federal_id_enc", row.federalIdEnc)))
                .regionalId(empty.fact("regionalId", open(id, "regional_id_enc", row.regionalIdEnc)))
                .build();
    }

    /** Hashes of every identifier that could be read on the person's fields, each once. */
    public List<KeyRow> keys(Person person, @Nullable String cardId, @Nullable String staffCardId) {
        List<KeyRow> rows = new ArrayList<>();
        for (KeyKind kind : KeyKind.values()) {
            Set<String> values = new LinkedHashSet<>();
            kind.forEach(person, values::add);
            for (String value : values) {
                KeyRow row = new KeyRow();
                row.kind = kind.name();
                row.indexKeyId = index.activeKeyId();
                row.blindIndex = index.of(kind.name(), value);
                row.cardId = cardId;
                row.staffCardId = staffCardId;
                row.personId = person.id();
                rows.add(row);
            }
        }
        return rows;
    }

    private byte @Nullable [] seal(String rowId, String column, @Nullable String plain) {
        return plain == null ? null : cipher.encrypt(plain, new Place(TABLE, column, rowId));
    }

    private @Nullable String open(String rowId, String column, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decrypt(sealed, new Place(TABLE, column, rowId));
    }

    private static String phoneTexts(List<PhoneField> fields) {
        return FactJson.texts(fields.stream().map(PhoneField::text).toList());
    }

    private static String emailTexts(List<EmailField> fields) {
        return FactJson.texts(fields.stream().map(EmailField::text).toList());
    }
}
