package ru.nso.esialogin.card.store.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** A person of a stored version. */
final class PersonJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PersonJson() {}

    static ObjectNode write(Person person) {
        ObjectNode object = NODES.objectNode().put("id", person.id());
        FactJson.putText(object, "lastName", person.name().last());
        FactJson.putText(object, "firstName", person.name().first());
        FactJson.putText(object, "middleName", person.name().middle());
        FactJson.put(
                object,
                "birthDate",
                person.birthDate(),
                birth -> NODES.textNode(birth.date().toString()));
        FactJson.put(object, "sex", person.sex(), sex -> NODES.textNode(sex.name()));
        FactJson.put(object, "snils", person.snils(), field -> NODES.textNode(field.text()));
        FactJson.putText(object, "citizenship", person.citizenship());
        FactJson.put(object, "phones", person.phones(), PersonJson::phoneTexts);
        FactJson.put(object, "emails", person.emails(), PersonJson::emailTexts);
        FactJson.putText(object, "esiaOid", person.esiaOid());
        FactJson.put(object, "documents", person.documents(), FactJson::documentArray);
        FactJson.putText(object, "federalRegistryId", person.federalRegistryId());
        FactJson.putText(object, "regionalId", person.regionalId());
        return object;
    }

    static Person read(JsonNode object) {
        return Person.builder(object.get("id").textValue())
                .name(new FullName(
                        FactJson.getText(object, "lastName"),
                        FactJson.getText(object, "firstName"),
                        FactJson.getText(object, "middleName")))
                .birthDate(FactJson.get(object, "birthDate", node -> new BirthDate(LocalDate.parse(node.textValue()))))
                .sex(FactJson.get(object, "sex", node -> Person.Sex.valueOf(node.textValue())))
                .snils(FactJson.getText(object, "snils").flatMap(Snils::read))
                .citizenship(FactJson.getText(object, "citizenship"))
                .phones(FactJson.get(object, "phones", PersonJson::texts).flatMap(PhoneNumber::readAll))
                .emails(FactJson.get(object, "emails", PersonJson::texts).flatMap(EmailAddress::readAll))
                .esiaOid(FactJson.getText(object, "esiaOid"))
                .documents(FactJson.get(object, "documents", FactJson::documentsOf))
                .federalRegistryId(FactJson.getText(object, "federalRegistryId"))
                .regionalId(FactJson.getText(object, "regionalId"))
                .build();
    }

    private static JsonNode phoneTexts(List<PhoneField> fields) {
        return FactJson.textArray(fields.stream().map(PhoneField::text).toList());
    }

    private static JsonNode emailTexts(List<EmailField> fields) {
        return FactJson.textArray(fields.stream().map(EmailField::text).toList());
    }

    private static List<String> texts(JsonNode array) {
        return FactJson.items(array, JsonNode::textValue);
    }
}
