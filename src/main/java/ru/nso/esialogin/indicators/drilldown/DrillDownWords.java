package ru.nso.esialogin.indicators.drilldown;

import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.indicators.Unit;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.status.Need;

/** Says in Russian what keeps the people of a municipality from being counted. */
final class DrillDownWords {
    private static final String CAUTION =
            " Работающий вход — условие: показатель вырастет, когда люди начнут входить и пользоваться.";

    private final DrillDown drillDown;
    private final StringBuilder text = new StringBuilder();

    private DrillDownWords(DrillDown drillDown) {
        this.drillDown = drillDown;
    }

    static String of(DrillDown drillDown) {
        return new DrillDownWords(drillDown).words();
    }

    private String words() {
        text.append(drillDown.row().municipality().orElse("")).append('.');
        drillDown.row().need().ifPresent(this::need);
        if (drillDown.audited().isEmpty()) {
            text.append(" Проверки готовности карточек этого муниципалитета ещё не было: сначала её нужно провести.");
            return text.toString();
        }
        text.append(" По проверке карточек ")
                .append(Words.day(drillDown.audited().get()))
                .append(' ')
                .append(
                        drillDown.all().isEmpty()
                                ? "в них нет тех, кого считает показатель"
                                : drillDown.all().stream()
                                        .map(DrillDownWords::standing)
                                        .collect(Collectors.joining("; ")))
                .append('.');
        if (drillDown.all().isEmpty()) {
            return text.toString();
        }
        if (drillDown.indicator().unit() == Unit.SCHOOLS) {
            halves();
        } else {
            first();
        }
        return text.append(CAUTION).toString();
    }

    private void need(Need need) {
        if (need.lacking() == 0) {
            text.append(" План года выполнен.");
        } else {
            text.append(" До плана года не хватает ")
                    .append(drillDown.indicator().unit().lacking(need.lacking()))
                    .append('.');
        }
    }

    private static String standing(Standing standing) {
        boolean pupils = standing.kind() == RecordKind.PUPIL;
        if (standing.share().isEmpty()) {
            return (pupils ? "обучающихся" : "сотрудников") + " так мало, что числа не показываются";
        }
        Share share = standing.share().get();
        if (share.notWorking() == 0) {
            return "вход работает у всех " + (pupils ? "обучающихся" : "сотрудников");
        }
        String kept = "вход не работает у " + of(share.notWorking(), pupils);
        if (standing.bySchools().isEmpty()) {
            return kept;
        }
        long more = standing.bySchools().getAsLong();
        return more == 0
                ? kept + ", одним исправлением карточек его не открыть"
                : kept + ", после исправления карточек школами заработает у " + Words.number(more) + " из них";
    }

    private void first() {
        List<SchoolStanding> schools = drillDown.schools();
        if (!schools.isEmpty() && schools.get(0).bySchool() > 0) {
            SchoolStanding first = schools.get(0);
            text.append(" Больше всего даст ")
                    .append(first.name().orElse(first.schoolId()))
                    .append(": ")
                    .append(Words.number(first.bySchool()))
                    .append('.');
        }
    }

    private void halves() {
        long below =
                drillDown.schools().stream().filter(SchoolStanding::isBelowHalf).count();
        long able = drillDown.schools().stream()
                .filter(SchoolStanding::canReachHalf)
                .count();
        text.append(" Школ, где входить может меньше половины: ")
                .append(below)
                .append("; из них одно исправление карточек выводит за половину: ")
                .append(able)
                .append('.');
    }

    private static String of(long number, boolean pupils) {
        boolean one = number % 10 == 1 && number % 100 != 11;
        return Words.number(number) + "\u00a0"
                + (pupils ? (one ? "обучающегося" : "обучающихся") : (one ? "сотрудника" : "сотрудников"));
    }
}
