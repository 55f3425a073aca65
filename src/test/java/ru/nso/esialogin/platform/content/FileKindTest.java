package ru.nso.esialogin.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d, PNG, true",
        "ffd8ffe000104a464946, JPEG, true",
        "474946383961, GIF, true",
        "524946462400000057454250, WEBP, true",
        "424d36000c000000000036000000280000000a00, BMP, true",
        "49492a0008000000, TIFF, true",
        "4d4d002a00000008, TIFF, true",
        "000000186674797068656963, HEIC, true",
        "255044462d312e37, PDF, false",
        "504b030414000600, ZIP, false",
        "526172211a0701, RAR, false",
        "377abcaf271c, SEVEN_ZIP, false",
        "d0cf11e0a1b11ae1, OLE, false",
        "7b5c727466, RTF, false",
        "789f3e22, TNEF, false",
        "4d5a900003000000, PROGRAM, false",
        "7f454c46, PROGRAM, false",
        "0001020304, UNKNOWN, false",
        "52494646240000004156492000, UNKNOWN, false",
        "'', EMPTY, false",
    })
    void first_bytes_tell(String hex, FileKind kind, boolean picture) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).isEqualTo(kind);
        assertThat(kind.isPicture()).isEqualTo(picture);
    }

    @Test
    void words_and_pages_are_told_apart() {
        assertThat(of("Ошибка на экране")).isEqualTo(FileKind.TEXT);
        assertThat(of("BMW и MZ")).isEqualTo(FileKind.TEXT);
        assertThat(of("  <!DOCTYPE html><p>")).isEqualTo(FileKind.HTML);
        assertThat(of("<svg onload=1><script>")).isEqualTo(FileKind.HTML);
    }

    @Test
    void types_can_be_handed_on() {
        assertThat(FileKind.values())
                .allSatisfy(kind -> assertThat(kind.mediaType()).matches("[a-z]+/[a-z0-9.-]+"));
        assertThat(FileKind.PNG.mediaType()).isEqualTo("image/png");
    }

    private static FileKind of(String words) {
        return FileKind.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
