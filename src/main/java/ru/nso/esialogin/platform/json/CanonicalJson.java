package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** One text for one meaning: members sorted, no spaces. Equal values give equal hashes whatever order they came in. */
@Singleton
public final class CanonicalJson {
    private final ObjectMapper mapper;

    /** @param mapper the mapper of the service */
    public CanonicalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The canonical form, in UTF-8. Arrays keep their order, for it has a meaning. */
    public byte[] bytes(Object value) {
        try {
            JsonNode tree = value instanceof JsonNode node ? node : mapper.valueToTree(value);
            return mapper.writeValueAsBytes(sorted(tree));
        } catch (IOException e) {
            throw new UncheckedIOException("a value cannot be written as JSON", e);
        }
    }

    /** SHA-256 of the canonical form, 64 hexadecimal digits. */
    public String sha256(Object value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(value)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = mapper.createObjectNode();
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> copy.set(name, sorted(node.get(name))));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = mapper.createArrayNode();
            node.forEach(element -> copy.add(sorted(element)));
            return copy;
        }
        return node;
    }
}
