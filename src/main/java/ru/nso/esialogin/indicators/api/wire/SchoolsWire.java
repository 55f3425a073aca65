package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.indicators.drilldown.DrillDown;
import ru.nso.esialogin.indicators.drilldown.SchoolStanding;
import ru.nso.esialogin.indicators.drilldown.Standing;

/**
 * A municipality, and its schools by what mending cards would gain.
 *
 * @param indicator code
 * @param date of which day the indicator is
 * @param municipality canonical name
 * @param row how it stands
 * @param auditedOn the day of the last audit of its cards; {@code null} where there was none
 * @param people its people by kind
 * @param items its schools, first those where mending moves the indicator most
 * @param sentence all that in Russian
 */
@Schema(
        name = "IndicatorSchools",
        description = "Муниципалитет и его школы: у скольких работает вход и сколько добавит исправление карточек")
public record SchoolsWire(
        String indicator,
        LocalDate date,
        String municipality,
        RowWire row,
        @Schema(nullable = true, description = "День последней проверки карточек; null — её не было") @Nullable
                LocalDate auditedOn,
        List<PeopleWire> people,
        List<SchoolWire> items,
        String sentence) {
    /**
     * People of one kind.
     *
     * @param kind as what they stand on the cards
     * @param denominator how many there are
     * @param numerator how many can log in
     * @param percent how many are that
     * @param bySchools how many more could if the schools mended their cards
     * @param toHalf how many more have to until half of them can
     * @param withheld whether numbers are not told because they are of so few
     */
    @Schema(name = "IndicatorSchoolPeople")
    public record PeopleWire(
            RecordKind kind,
            @Schema(nullable = true) @Nullable Long denominator,
            @Schema(nullable = true) @Nullable Long numerator,
            @Schema(nullable = true) @Nullable BigDecimal percent,
            @Schema(
                            nullable = true,
                            description = "Сколько ещё начнут входить, если школы исправят карточки; null — скрыто")
                    @Nullable
                    Long bySchools,
            @Schema(nullable = true, description = "Скольким ещё надо войти, чтобы входила половина") @Nullable
                    Long toHalf,
            boolean withheld) {
        private static PeopleWire of(Standing standing) {
            return new PeopleWire(
                    standing.kind(),
                    standing.share().map(Share::persons).orElse(null),
                    standing.share().map(Share::working).orElse(null),
                    standing.share().flatMap(Share::percent).orElse(null),
                    standing.bySchools().isPresent() ? standing.bySchools().getAsLong() : null,
                    standing.toHalf().isPresent() ? standing.toHalf().getAsLong() : null,
                    standing.share().isEmpty());
        }
    }

    /**
     * A school.
     *
     * @param schoolId the school
     * @param name its short name
     * @param people by kind
     */
    @Schema(name = "IndicatorSchool")
    public record SchoolWire(String schoolId, @Schema(nullable = true) @Nullable String name, List<PeopleWire> people) {
        private static SchoolWire of(SchoolStanding school) {
            return new SchoolWire(
                    school.schoolId(),
                    school.name().orElse(null),
                    school.standings().stream().map(PeopleWire::of).toList());
        }
    }

    /** The form of a drill-down. */
    public static SchoolsWire of(DrillDown drillDown, LocalDate date) {
        return new SchoolsWire(
                drillDown.indicator().code(),
                date,
                drillDown.row().municipality().orElseThrow(),
                RowWire.of(drillDown.row()),
                drillDown.audited().orElse(null),
                drillDown.all().stream().map(PeopleWire::of).toList(),
                drillDown.schools().stream().map(SchoolWire::of).toList(),
                drillDown.sentence());
    }
}
