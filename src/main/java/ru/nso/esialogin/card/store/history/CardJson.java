package ru.nso.esialogin.card.store.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.person.Fact;

/** A card of a stored version, complete. */
final class CardJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CardJson() {}

    static JsonNode write(PersonCard card) {
        ObjectNode object = NODES.objectNode()
                .put("id", card.id())
                .put("system", card.system().name());
        FactJson.put(object, "dataAsOf", card.dataAsOf(), at -> NODES.textNode(at.toString()));
        object.set("school", school(card.school()));
        FactJson.putText(object, "className", card.className());
        object.set("pupil", PersonJson.write(card.pupil()));
        FactJson.put(object, "parents", card.parents(), parents -> FactJson.array(parents, CardJson::parent));
        FactJson.put(object, "orders", card.orders(), orders -> FactJson.array(orders, CardJson::order));
        return object;
    }

    static PersonCard readPersonCard(JsonNode object) {
        return new PersonCard(
                text(object, "id"),
                SourceSystem.valueOf(text(object, "system")),
                FactJson.get(object, "dataAsOf", node -> OffsetDateTime.parse(node.textValue())),
                readSchool(object.get("school")),
                FactJson.getText(object, "className"),
                PersonJson.read(object.get("pupil")),
                FactJson.get(object, "parents", array -> FactJson.items(array, CardJson::readParent)),
                FactJson.get(object, "orders", array -> FactJson.items(array, CardJson::readOrder)));
    }

    static JsonNode write(StaffCard card) {
        ObjectNode object = NODES.objectNode().put("id", card.id());
        object.set("school", school(card.school()));
        object.set("person", PersonJson.write(card.person()));
        FactJson.put(
                object,
                "roles",
                card.roles(),
                roles -> FactJson.textArray(roles.stream().map(StaffRole::name).toList()));
        putDay(object, "employedFrom", card.employedFrom());
        putDay(object, "employedTo", card.employedTo());
        return object;
    }

    static StaffCard readStaffCard(JsonNode object) {
        return new StaffCard(
                text(object, "id"),
                readSchool(object.get("school")),
                PersonJson.read(object.get("person")),
                FactJson.get(
                        object, "roles", array -> FactJson.items(array, node -> StaffRole.valueOf(node.textValue()))),
                getDay(object, "employedFrom"),
                getDay(object, "employedTo"));
    }

    private static JsonNode school(School school) {
        ObjectNode object = NODES.objectNode().put("id", school.id());
        FactJson.putText(object, "name", school.name());
        FactJson.putText(object, "inn", school.inn());
        FactJson.putText(object, "municipality", school.municipality());
        return object;
    }

    private static School readSchool(JsonNode object) {
        return new School(
                text(object, "id"),
                FactJson.getText(object, "name"),
                FactJson.getText(object, "inn"),
                FactJson.getText(object, "municipality"));
    }

    private static JsonNode parent(Parent parent) {
        ObjectNode object = PersonJson.write(parent.person());
        FactJson.put(object, "kinship", parent.kinship(), kinship -> NODES.textNode(kinship.name()));
        return object;
    }

    private static Parent readParent(JsonNode object) {
        return new Parent(
                PersonJson.read(object), FactJson.get(object, "kinship", node -> Kinship.valueOf(node.textValue())));
    }

    private static JsonNode order(EnrolmentOrder order) {
        ObjectNode object = NODES.objectNode()
                .put("type", order.type().name())
                .put("date", order.date().toString())
                .put("schoolId", order.schoolId())
                .put("status", order.status().name());
        FactJson.putText(object, "number", order.number());
        putDay(object, "effectiveFrom", order.effectiveFrom());
        FactJson.putText(object, "className", order.className());
        FactJson.put(object, "reason", order.reason(), reason -> NODES.textNode(reason.name()));
        return object;
    }

    private static EnrolmentOrder readOrder(JsonNode object) {
        return new EnrolmentOrder(
                EnrolmentOrder.Type.valueOf(text(object, "type")),
                FactJson.getText(object, "number"),
                LocalDate.parse(text(object, "date")),
                getDay(object, "effectiveFrom"),
                text(object, "schoolId"),
                FactJson.getText(object, "className"),
                EnrolmentOrder.Status.valueOf(text(object, "status")),
                FactJson.get(object, "reason", node -> EnrolmentOrder.Reason.valueOf(node.textValue())));
    }

    private static void putDay(ObjectNode object, String name, Fact<LocalDate> day) {
        FactJson.put(object, name, day, date -> NODES.textNode(date.toString()));
    }

    private static Fact<LocalDate> getDay(JsonNode object, String name) {
        return FactJson.get(object, name, node -> LocalDate.parse(node.textValue()));
    }

    private static String text(JsonNode object, String name) {
        return object.get(name).textValue();
    }
}
