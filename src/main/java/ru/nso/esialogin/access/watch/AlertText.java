package ru.nso.esialogin.access.watch;

import ru.nso.esialogin.access.statement.RussianCount;

/** A report in words. */
public final class AlertText {
    private AlertText() {}

    /** What was asked for, what came of it, what follows. */
    public static String of(Finding finding) {
        return "%s. %s. Похоже на перебор: выясните, зачем.".formatted(asked(finding), notFound(finding));
    }

    private static String asked(Finding finding) {
        String numbers = finding.different() + " " + RussianCount.of(finding.different(), "разный", "разных", "разных")
                + " СНИЛС";
        return switch (finding.kind()) {
            case FAST -> "За короткое время запрошено " + numbers;
            case SLOW -> "За день запрошено " + numbers;
            case RANGE -> "Запрошено " + numbers + " с одинаковым началом";
        };
    }

    private static String notFound(Finding finding) {
        return finding.missed() == 0
                ? "Все они нашлись на карточках"
                : "Ни на одной карточке не нашлось " + finding.missed() + " из них";
    }
}
