package ru.nso.esialogin.indicators.drilldown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.audit.gain.Gain;
import ru.nso.esialogin.audit.gain.Gained;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Unit;
import ru.nso.esialogin.indicators.status.StatusRow;

/**
 * A municipality and what keeps its people from being counted.
 *
 * @param indicator what is measured
 * @param row how the municipality stands
 * @param audited the day of the audit of its cards; nothing where there was none
 * @param all its people by kind
 * @param schools its schools, first those where mending moves the indicator most
 */
public record DrillDown(
        Indicator indicator,
        StatusRow row,
        Optional<LocalDate> audited,
        List<Standing> all,
        List<SchoolStanding> schools) {
    private static final Comparator<SchoolStanding> MOST_PEOPLE = Comparator.comparingLong(
                    (SchoolStanding school) -> -school.bySchool())
            .thenComparing(SchoolStanding::schoolId);

    /** A school counts as soon as half can: those that mending leads there first, the nearest one before. */
    private static final Comparator<SchoolStanding> NEAREST_TO_HALF = Comparator.comparingInt(
                    (SchoolStanding school) -> school.canReachHalf() ? 0 : school.isBelowHalf() ? 1 : 2)
            .thenComparingLong(SchoolStanding::toHalf)
            .thenComparing(MOST_PEOPLE);

    public DrillDown {
        all = List.copyOf(all);
        schools = List.copyOf(schools);
    }

    /**
     * Puts it together.
     *
     * @param gained what the last audit says; nothing where there was none
     * @param names short names of the schools by id
     */
    static DrillDown of(Indicator indicator, StatusRow row, Optional<Gained> gained, Map<String, String> names) {
        List<Gain> gains = gained.map(Gained::gains).orElse(List.of());
        Map<String, List<Standing>> bySchool = new TreeMap<>();
        for (Gain gain : gains) {
            for (Gain.OfSchool school : gain.schools()) {
                bySchool.computeIfAbsent(school.schoolId(), any -> new ArrayList<>())
                        .add(Standing.of(gain.kind(), school.told()));
            }
        }
        return new DrillDown(
                indicator,
                row,
                gained.map(Gained::day),
                gains.stream().map(gain -> Standing.of(gain.kind(), gain.all())).toList(),
                bySchool.entrySet().stream()
                        .map(entry -> new SchoolStanding(
                                entry.getKey(), Optional.ofNullable(names.get(entry.getKey())), entry.getValue()))
                        .sorted(indicator.unit() == Unit.SCHOOLS ? NEAREST_TO_HALF : MOST_PEOPLE)
                        .toList());
    }

    /** All that in Russian. */
    public String sentence() {
        return DrillDownWords.of(this);
    }
}
