package ru.nso.esialogin.access.examination;

/** A finding in words. */
public final class FindingText {
    private FindingText() {}

    /** To what it happened, with numbers, and what. */
    public static String of(Finding finding) {
        String numbers =
                finding.from() == finding.to() ? "№ " + finding.from() : "№ " + finding.from() + "–" + finding.to();
        return what(finding.what()) + " " + numbers + ": " + kind(finding.kind()) + ".";
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
