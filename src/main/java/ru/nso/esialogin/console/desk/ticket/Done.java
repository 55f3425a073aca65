package ru.nso.esialogin.console.desk.ticket;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was done just before a page is shown; its name stands in the address. */
enum Done {
    RECEIVED("Обращение принято и разобрано."),
    SENT("Ответ отправлен: письмо в очереди, обращение перешло дальше."),
    SENT_BEFORE("Этот ответ уже отправлен. Второй раз он не уйдёт."),
    STEP("Сделано: обращение обновлено."),
    MERGED("Обращения объединены. Дальше — в этом обращении."),
    TAKEN_APART("Обращения разъединены.");

    private final String words;

    Done(String words) {
        this.words = words;
    }

    /** What to say; empty where nothing was done. */
    static String words(@Nullable String name) {
        return Arrays.stream(values())
                .filter(done -> done.name().equals(name))
                .map(done -> done.words)
                .findFirst()
                .orElse("");
    }
}
