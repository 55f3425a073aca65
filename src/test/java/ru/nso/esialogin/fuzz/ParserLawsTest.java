package ru.nso.esialogin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.diagnosis.api.whatif.WhatIfRequest;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;

/** The laws of the parsers, tried with the committed texts: known traps, and whatever Jazzer has ever found. */
class ParserLawsTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "fuzz");

    @ParameterizedTest
    @EnumSource(ParserLaw.class)
    void a_parser_keeps_its_laws_for_its_own_texts_and_for_those_of_all_others(ParserLaw law) throws IOException {
        assertThat(files(law)).isNotEmpty();
        for (ParserLaw other : ParserLaw.all()) {
            for (Path file : files(other)) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThatCode(() -> law.hold(text)).as(law + " with " + file).doesNotThrowAnyException();
            }
        }
    }

    /** A law about what was read says nothing where nothing is. */
    @Test
    void the_first_text_of_each_body_is_read() throws IOException {
        assertThat(JsonLaws.read(first(ParserLaw.DIAGNOSIS_JSON), DiagnosisRequest.class))
                .isPresent();
        assertThat(JsonLaws.read(first(ParserLaw.CARD_JSON), CardWire.class)).isPresent();
        assertThat(JsonLaws.read(first(ParserLaw.STAFF_JSON), StaffWire.class)).isPresent();
        assertThat(JsonLaws.read(first(ParserLaw.EDITS_JSON), WhatIfRequest.class))
                .isPresent();
    }

    private static String first(ParserLaw law) throws IOException {
        return Files.readString(files(law).get(0));
    }

    private static List<Path> files(ParserLaw law) throws IOException {
        try (Stream<Path> files = Files.list(TEXTS.resolve(law.folder()))) {
            return files.sorted().toList();
        }
    }
}
