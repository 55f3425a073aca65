package ru.nso.esialogin.ticket.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.ticket.picture.ScreenPhoto;

/** With the real Tesseract; {@code ./mvnw -Ppictures test} runs it, and fails where there is none. */
@QuarkusTest
@TestProfile(ReadPicturesTest.WithTesseract.class)
@EnabledIfSystemProperty(named = "pictures.program", matches = ".+")
class ReadPicturesTest {
    /** Of the fields behind the name: user, system, and both of children. */
    private static final int FIRST_TIME = 11;

    private static final int ROUNDS = Integer.getInteger("pictures.rounds", 1);
    private static final List<String> WIDE = List.of(
            "Не удалось найти возможного пользователя для авторизации (использованы",
            "для поиска: телефоны [79057773091], СНИЛС [11223344595]).");
    private static final List<String> NARROW = List.of(
            "Не удалось найти возможного",
            "пользователя для авторизации",
            "(использованы для поиска:",
            "телефоны [79057773091],",
            "СНИЛС [11223344595]).");
    private static final Color GREY = new Color(60, 60, 60);

    /** The program whose place is told, with time enough for a machine that has other things to do. */
    public static final class WithTesseract implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "esialogin.pictures.program",
                    System.getProperty("pictures.program", "/nowhere/tesseract"),
                    "esialogin.pictures.time",
                    "40s",
                    "esialogin.pictures.most",
                    "1");
        }
    }

    /** What families send. */
    enum Sent {
        SCREENSHOT {
            @Override
            byte[] picture() throws IOException {
                return ScreenPhoto.png(screen(Color.WHITE, GREY));
            }
        },
        SCREENSHOT_AT_NIGHT {
            @Override
            byte[] picture() throws IOException {
                return ScreenPhoto.png(screen(new Color(25, 25, 30), new Color(220, 220, 220)));
            }
        },
        SCREEN_OF_A_PHONE {
            @Override
            byte[] picture() throws IOException {
                return ScreenPhoto.png(ScreenPhoto.screen(1080, 2340, 40, Color.WHITE, Color.RED, NARROW));
            }
        },
        PHOTO_OF_A_SCREEN {
            @Override
            byte[] picture() throws IOException {
                return ScreenPhoto.jpeg(ScreenPhoto.photo(screen(Color.WHITE, GREY), 4000, 3000, 0.035), 0.8f);
            }
        },
        PHOTO_OF_A_PHONE {
            @Override
            byte[] picture() throws IOException {
                BufferedImage phone = ScreenPhoto.screen(1080, 2340, 40, Color.WHITE, GREY, NARROW);
                return ScreenPhoto.jpeg(ScreenPhoto.photo(phone, 3000, 4000, -0.03), 0.8f);
            }
        },
        PHOTO_BY_MESSENGER {
            @Override
            byte[] picture() throws IOException {
                return ScreenPhoto.jpeg(ScreenPhoto.photo(screen(Color.WHITE, GREY), 1600, 1200, -0.02), 0.6f);
            }
        };

        abstract byte[] picture() throws IOException;

        private static BufferedImage screen(Color ground, Color ink) {
            return ScreenPhoto.screen(1366, 768, 15, ground, ink, WIDE);
        }
    }

    @ParameterizedTest
    @EnumSource(Sent.class)
    void the_text_of_the_screen_is_read_in_a_picture_and_is_nobody_s_own_words(Sent sent) throws IOException {
        byte[] picture = sent.picture();
        long before = System.nanoTime();

        Response ticket = post("Сойкина Ника. Не получается, вот.", picture);

        System.out.printf(
                "%s: %d ms%n",
                sent, Duration.ofNanos(System.nanoTime() - before).toMillis());
        assertThat(ticket.statusCode()).isEqualTo(201);
        assertThatJson(ticket.asString())
                .node("triage.pictures")
                .isEqualTo("[{\"file\": 1, \"read\": true, \"why\": null, \"errorText\": true,"
                        + " \"text\": \"${json-unit.any-string}\"}]");
        assertThat(ticket.<String>path("triage.pictures[0].text")).isNotBlank();
        assertThatJson(ticket.asString())
                .node("triage.extracted.errorKeys")
                .isEqualTo(
                        "{\"kind\": \"NOT_FOUND\", \"snils\": \"SENT\", \"phones\": \"SENT\", \"emails\": \"NOT_SENT\"}");
        assertThatJson(ticket.asString()).node("triage.extracted.snils").isEqualTo("[]");
        assertThatJson(ticket.asString()).node("triage.extracted.phones").isEqualTo("[]");
        assertThat(ticket.<List<String>>path("triage.missing")).doesNotContain("DESCRIPTION", "SCREENSHOT");
        assertThat(ticket.asString()).doesNotContain("11223344595", "9057773091");
    }

    /** Prints how long it takes, all of a ticket; one round says little. */
    @ParameterizedTest
    @EnumSource(Sent.class)
    void each_time_a_picture_is_read_again(Sent sent) throws IOException {
        byte[] picture = sent.picture();
        List<Long> took = new ArrayList<>();
        List<Long> worked = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            long processor = processorMillis();
            Response ticket = post("Сойкина Ника. Не получается, вот.", picture);
            took.add(Duration.ofNanos(System.nanoTime() - before).toMillis());
            worked.add(processorMillis() - processor);
            assertThat(ticket.<List<Boolean>>path("triage.pictures.read")).containsExactly(true);
        }
        took.sort(null);
        worked.sort(null);
        System.out.printf(
                "%s: %d rounds, median %d ms, worst %d ms; of a processor median %d ms, worst %d ms%n",
                sent,
                ROUNDS,
                took.get(took.size() / 2),
                took.get(took.size() - 1),
                worked.get(worked.size() / 2),
                worked.get(worked.size() - 1));
    }

    /** What this process and the programs that it started and that have ended used: proc(5), in hundredths of a second. */
    private static long processorMillis() throws IOException {
        String told = Files.readString(Path.of("/proc/self/stat"));
        String[] behindName = told.substring(told.lastIndexOf(')') + 2).split(" ", -1);
        return IntStream.rangeClosed(FIRST_TIME, FIRST_TIME + 3)
                        .mapToLong(field -> Long.parseLong(behindName[field]))
                        .sum()
                * 10;
    }

    @Test
    void what_a_picture_shows_besides_leads_nowhere() throws IOException {
        BufferedImage timetable = ScreenPhoto.screen(
                1366, 768, 15, Color.WHITE, GREY, List.of("Расписание на понедельник", "Математика, кабинет 12"));

        Response ticket = post("Сойкина Ника. Забыла пароль.", ScreenPhoto.png(timetable));

        assertThatJson(ticket.asString())
                .node("triage.pictures")
                .isEqualTo("[{\"file\": 1, \"read\": true, \"why\": null, \"errorText\": false, \"text\": null}]");
        assertThat(ticket.asString()).doesNotContain("Математика");
        assertThatJson(ticket.asString()).node("triage.extracted.errorKeys").isNull();
    }

    private static Response post(String words, byte[] picture) {
        return as("helpdesk")
                .body(
                        """
                        {"channel": "EMAIL", "body": "%s",
                         "attachments": [{"fileName": "a.jpg", "contentType": "image/jpeg", "base64": "%s"}]}"""
                                .formatted(words, Base64.getEncoder().encodeToString(picture)))
                .post("/api/v1/tickets");
    }
}
