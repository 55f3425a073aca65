package ru.nso.esialogin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What nobody expects: in a member, as a body, in an address or a header. */
final class Odd {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Odd() {}

    /** Texts for a member or a parameter. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Canaries.all()),
                Arbitraries.of(
                        "",
                        " ",
                        "null",
                        "0",
                        "-1",
                        "99999999999999999999",
                        "1e9",
                        "true",
                        "\u0000",
                        "a\u0000b",
                        "\uD800",
                        "x\uDC00y",
                        "\u202Eоврева\u202C",
                        "\u200B\uFEFF",
                        "e\u0301\u0301\u0301\u0301",
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                        "\u0130\u0131\u1E9E\u00DF",
                        "٣٤٥",
                        "' OR 1=1 --",
                        "%s%n${jndi:ldap://x}{{7*7}}",
                        "<script>alert(1)</script>",
                        "../../etc/passwd",
                        "\r\nX-Injected: 1",
                        "+999999999-12-31T23:59:59Z",
                        "-999999999-01-01",
                        "0000-00-00",
                        "2025-02-30",
                        "2025-10-15T24:00:00+18:00",
                        "9999-12-31T23:59:59.999999999-18:00"),
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of(65, 255, 301, 2001, 20_000).map("ж"::repeat));
    }

    /** Values in the place of another one. */
    static Arbitrary<JsonNode> values() {
        return Arbitraries.oneOf(
                texts().map(JSON::textNode),
                Arbitraries.of(
                        JSON.nullNode(),
                        JSON.booleanNode(true),
                        JSON.numberNode(0),
                        JSON.numberNode(-1),
                        JSON.numberNode(Long.MIN_VALUE),
                        JSON.numberNode(new BigInteger("9".repeat(45))),
                        JSON.numberNode(new BigDecimal("1E+400")),
                        JSON.numberNode(new BigDecimal("1E-400")),
                        JSON.numberNode(Long.parseLong(Canaries.SNILS)),
                        JSON.objectNode(),
                        JSON.objectNode().put(Canaries.SURNAME, 1),
                        JSON.objectNode().put("", Canaries.PHONE),
                        JSON.arrayNode(),
                        JSON.arrayNode().addNull(),
                        JSON.arrayNode().add(Canaries.EMAIL),
                        many(),
                        nested(30)));
    }

    /** Names of members that no object has. */
    static Arbitrary<String> names() {
        return Arbitraries.of(
                Canaries.SURNAME,
                Canaries.SNILS,
                "",
                "unknownMember",
                "__proto__",
                "@class",
                "Snils",
                "a/b~c",
                "\u0000");
    }

    /** Bodies that are no JSON, or none that anybody reads. */
    static Arbitrary<byte[]> bodies() {
        String quoted = "\"" + Canaries.SURNAME + "\"";
        return Arbitraries.of(
                        "",
                        " ",
                        "null",
                        "[]",
                        "[null]",
                        "{}",
                        "{\"items\": null}",
                        quoted,
                        Canaries.SNILS,
                        Canaries.EMAIL,
                        "true",
                        "{",
                        "{\"snils\": \"" + Canaries.SNILS,
                        "{\"snils\": " + Canaries.SNILS + "0}",
                        "{\"text\": \"x\", \"text\": " + quoted + "}",
                        "{} " + quoted,
                        "{'text': " + quoted + "}",
                        "{\"text\": NaN}",
                        "// " + Canaries.SURNAME + "\n{}",
                        "{\"text\": 1e99999999999}",
                        "{\"text\": " + "9".repeat(5000) + "}",
                        "[".repeat(20_000),
                        "{\"text\":".repeat(5000),
                        "<text>" + Canaries.SURNAME + "</text>",
                        "\uFEFF{}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .flatMap(plain -> Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(9, Arbitraries.just(plain)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.of(List.of(
                                        new byte[] {'"', (byte) 0xC3, 0x28, '"'},
                                        new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0},
                                        new byte[] {'{', '"', 'a', 0, '"', ':', '1', '}'},
                                        "{\"text\": \"ж\"}".getBytes(StandardCharsets.UTF_16))))));
    }

    private static JsonNode many() {
        ArrayNode many = JSON.arrayNode();
        for (int i = 0; i < 300; i++) {
            many.add("9137770042");
        }
        return many;
    }

    private static JsonNode nested(int depth) {
        ArrayNode inner = JSON.arrayNode();
        for (int i = 0; i < depth; i++) {
            ArrayNode outer = JSON.arrayNode();
            outer.add(inner);
            inner = outer;
        }
        return inner;
    }
}
