package ru.nso.esialogin.access.report;

import ru.nso.esialogin.access.statement.RussianCount;

/** A volume in words. */
public final class VolumeText {
    private VolumeText() {}

    /** How many cards, what is usual, what follows; what cannot be compared is said. */
    public static String of(Volume volume) {
        return "За день — данные %s. %s %s %s"
                .formatted(cards(volume.cards()), ownDays(volume.ownDays()), others(volume.others()), verdict(volume));
    }

    private static String cards(long number) {
        return number + " " + RussianCount.of(number, "карточки", "карточек", "карточек");
    }

    private static String ownDays(Yardstick days) {
        return days.enough()
                ? "Обычно у этого сотрудника за день — около %d.".formatted(Math.round(days.median()))
                : "С прежними днями сравнить нельзя: за %d дней рабочих дней с карточками — %d, а нужно %d."
                        .formatted(Reports.HISTORY_DAYS, days.values(), days.needed());
    }

    private static String others(Yardstick others) {
        return others.enough()
                ? "У других с теми же правами в этот день — около %d.".formatted(Math.round(others.median()))
                : "С другими сравнить нельзя: сотрудников с теми же правами в этот день — %d, а нужно %d."
                        .formatted(others.values(), others.needed());
    }

    private static String verdict(Volume volume) {
        return switch (volume.verdict()) {
            case UNUSUAL -> "Это намного больше обычного: выясните, зачем.";
            case ABOVE_OTHERS -> "Это намного больше, чем у других, хотя для этого сотрудника обычно.";
            case ABOVE_OWN_DAYS -> "Для этого сотрудника это необычно много, но в этот день много и у других.";
            case CANNOT_TELL -> "Много это или нет, пока сказать нельзя.";
            case USUAL -> "Это обычно.";
        };
    }
}
