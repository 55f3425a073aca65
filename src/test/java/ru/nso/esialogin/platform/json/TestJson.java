package ru.nso.esialogin.platform.json;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The object mapper of the service, for tests without a container. */
public final class TestJson {
    private static final ObjectMapper MAPPER = JsonBeans.standalone(new Limits(40, 40_000_000, 250_000, 50));

    private TestJson() {}

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private record Limits(int maxDepth, int maxStringLength, int maxTokens, int maxNumberLength)
            implements JsonSettings {}
}
