package ru.nso.esialogin.access.api.log;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.examination.Finding;

/**
 * Something that is not as the service left it.
 *
 * @param kind what was done
 * @param what to what
 * @param run the run of the service concerned
 * @param from the first number concerned: of entries, of seals, or of lines
 * @param to the last one
 * @param text the same in words, Russian
 */
@Schema(name = "AccessLogFinding", description = "То, что в журнале обращений не так, как его оставил сервис")
record FindingWire(
        Finding.Kind kind,
        Finding.What what,
        @Schema(nullable = true) @Nullable String run,
        long from,
        long to,
        String text) {

    static FindingWire of(Finding finding) {
        String run = finding.run();
        String numbers =
                finding.from() == finding.to() ? "№ " + finding.from() : "№ " + finding.from() + "–" + finding.to();
        return new FindingWire(
                finding.kind(),
                finding.what(),
                run.isEmpty() ? null : run,
                finding.from(),
                finding.to(),
                what(finding.what()) + " " + numbers + ": " + kind(finding.kind()) + ".");
    }

    private static String what(Finding.What what) {
        return switch (what) {
            case ENTRY -> "Записи";
            case SEAL -> "Звенья цепочки";
            case HEAD -> "Строки файла контрольных отметок";
            case RUN -> "Запуск сервиса, записи";
        };
    }

    private static String kind(Finding.Kind kind) {
        return switch (kind) {
            case CHANGED -> "содержание изменено";
            case DELETED -> "удалены";
            case REORDERED -> "переставлены";
            case CHAIN_RECOMPUTED -> "цепочка пересчитана не сервисом";
            case HEAD_MISSING -> "отметки вне базы данных нет или она изменена";
            case KEY_MISSING -> "ключа, которым они подписаны, нет в настройках, и проверить их нельзя";
            case FOREIGN -> "такого запуска сервиса не было";
        };
    }
}
