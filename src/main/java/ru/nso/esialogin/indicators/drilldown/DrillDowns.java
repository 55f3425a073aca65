package ru.nso.esialogin.indicators.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.audit.gain.CardsToMend;
import ru.nso.esialogin.audit.gain.Gains;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.status.StatusRow;

/** Leads from an indicator through the last audit of readiness to schools and cards. */
@ApplicationScoped
@Transactional
public class DrillDowns {
    private final IndicatorBook book;
    private final Gains gains;
    private final Schools schools;

    public DrillDowns(IndicatorBook book, Gains gains, Schools schools) {
        this.book = book;
        this.gains = gains;
        this.schools = schools;
    }

    /**
     * A municipality and its schools, as much as everybody may be told.
     *
     * @param municipality canonical name
     * @param date of which day the indicator is; the audit is the last one
     */
    public DrillDown into(Indicator indicator, String municipality, LocalDate date) {
        StatusRow row = book.status(indicator, date).rowsOf(indicator.leading()).stream()
                .filter(each -> each.municipality().equals(Optional.of(municipality)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no municipality of the dictionary"));
        return DrillDown.of(indicator, row, gains.ofMunicipality(municipality, kinds(indicator)), names(municipality));
    }

    /**
     * The cards of a school whose mending lets people in that the indicator is about.
     *
     * @param auditId by which audit, taken from an answer about this school; nothing: by the last one
     * @return nothing where the school is not there or not within the caller's reach
     */
    public Optional<CardsOfSchool> cards(
            Access access, Indicator indicator, String schoolId, Optional<String> auditId) {
        return schools.find(schoolId).map(Stored::content).flatMap(school -> {
            Optional<String> municipality = school.school().municipality().value();
            return access.scope(Permission.AUDIT_CARDS).covers(schoolId, municipality.orElse(""))
                    ? Optional.of(
                            new CardsOfSchool(gains.cards(access, schoolId, municipality, kinds(indicator), auditId)))
                    : Optional.empty();
        });
    }

    /**
     * What is to be mended at a school.
     *
     * @param cards nothing where no audit covers it yet, or the one asked for is gone
     */
    public record CardsOfSchool(Optional<CardsToMend> cards) {}

    private static Set<RecordKind> kinds(Indicator indicator) {
        return switch (indicator.unit()) {
            case PUPILS -> Set.of(RecordKind.PUPIL);
            case STAFF -> Set.of(RecordKind.EMPLOYEE);
            case SCHOOLS -> Set.of(RecordKind.PUPIL, RecordKind.EMPLOYEE);
        };
    }

    private Map<String, String> names(String municipality) {
        Map<String, String> names = new HashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<RegisteredSchool>> page =
                    schools.page(Optional.of(municipality), new PageRequest(after, PageRequest.MOST));
            page.items().forEach(found -> found.content()
                    .school()
                    .name()
                    .value()
                    .ifPresent(name -> names.put(found.content().id(), name)));
            after = page.next();
        } while (after.isPresent());
        return names;
    }
}
