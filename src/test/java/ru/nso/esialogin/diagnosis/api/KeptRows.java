package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.json.CanonicalJson;

/** Reaches behind the service to kept diagnoses, as an earlier release or a broken disk would have left them. */
@Singleton
class KeptRows {
    private final EntityManager entities;
    private final FieldCipher cipher;
    private final CanonicalJson canonical;
    private final ObjectMapper mapper;

    KeptRows(EntityManager entities, FieldCipher cipher, CanonicalJson canonical, ObjectMapper mapper) {
        this.entities = entities;
        this.cipher = cipher;
        this.canonical = canonical;
        this.mapper = mapper;
    }

    /** Sets a column of text. */
    void set(String id, String column, String value) {
        update(id, column, value);
    }

    /** Changes what lies encrypted in a column and leaves its hash as it is. */
    void change(String id, String column, Consumer<ObjectNode> change) {
        byte[] stored = QuarkusTransaction.requiringNew()
                .call(() -> (byte[]) entities.createNativeQuery("select " + column + " from diagnosis where id = :id")
                        .setParameter("id", id)
                        .getSingleResult());
        ObjectNode tree = read(cipher.decrypt(stored, place(column, id)));
        change.accept(tree);
        update(id, column, cipher.encrypt(tree.toString(), place(column, id)));
    }

    /** Makes it look as if another release had answered: the changed answer has a hash that fits. */
    void answerDifferently(String id, Consumer<ObjectNode> change) {
        change(id, "answer", answer -> {
            change.accept(answer);
            set(id, "answer_hash", hashOf(answer));
        });
    }

    /** The hash of an answer, in which the id does not count. */
    String hashOf(ObjectNode answer) {
        return canonical.sha256(answer.deepCopy().putNull("id"));
    }

    /** Stores a row in the form of the first release, whose parts are not known; returns its id. */
    String keepInFirstForm(JsonNode form) {
        String id = UUID.randomUUID().toString();
        ObjectNode answer = form.get("answer").deepCopy();
        answer.put("id", id);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into diagnosis (id, made_at, made_by, expires_at, scope_kind, scope_of,"
                                + " catalogue_version, answer_hash, card_ids, person_ids, facts, answer) values"
                                + " (:id, now(), 'helpdesk', now() + interval '1 day', 'REGION', '', :version,"
                                + " :hash, array['card-7'], array['pupil-7', 'parent-7'], :facts, :answer)")
                .setParameter("id", id)
                .setParameter("version", form.get("catalogueVersion").asText())
                .setParameter("hash", form.get("hash").asText())
                .setParameter("facts", cipher.encrypt(form.get("facts").toString(), place("facts", id)))
                .setParameter("answer", cipher.encrypt(answer.toString(), place("answer", id)))
                .executeUpdate());
        return id;
    }

    ObjectNode read(String json) {
        try {
            return (ObjectNode) mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void update(String id, String column, Object value) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update diagnosis set " + column + " = :value where id = :id")
                        .setParameter("value", value)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private static Place place(String column, String id) {
        return new Place("diagnosis", column, id);
    }
}
