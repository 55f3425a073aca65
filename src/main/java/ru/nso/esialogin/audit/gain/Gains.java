package ru.nso.esialogin.audit.gain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.audit.results.ResultStore;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.worklist.Tasks;
import ru.nso.esialogin.audit.worklist.WorkItem;
import ru.nso.esialogin.audit.worklist.WorkList;
import ru.nso.esialogin.esia.household.RecordKind;

/** What mending cards would gain, by the last audit. Whatever names cards is written into the access log. */
@ApplicationScoped
@Transactional
public class Gains {
    private static final List<String> SHOWN = List.of("causes");

    private final GainStore gains;
    private final ResultStore found;
    private final Results results;
    private final Tasks tasks;
    private final AccessLog log;

    public Gains(GainStore gains, ResultStore found, Results results, Tasks tasks, AccessLog log) {
        this.gains = gains;
        this.found = found;
        this.results = results;
        this.tasks = tasks;
        this.log = log;
    }

    /** What it would gain for the people of a municipality; nothing where it was never audited as a whole. */
    public Optional<Gained> ofMunicipality(String municipality, Set<RecordKind> kinds) {
        return gains.latest(municipality)
                .map(audit -> new Gained(
                        results.day(audit),
                        audit.task().municipality().isEmpty(),
                        new Telling(municipality, gains.tallies(audit.id(), municipality)).of(kinds)));
    }

    /**
     * The cards of a school that keep people out; nothing where no audit covers it.
     *
     * @param municipality of the school, where the register knows it
     * @param kinds whose logins are wanted
     * @param auditId by which audit, which has to cover the school; nothing: by the last one that does
     */
    public Optional<CardsToMend> cards(
            Access access,
            String schoolId,
            Optional<String> municipality,
            Set<RecordKind> kinds,
            Optional<String> auditId) {
        Optional<Audit> wanted = auditId.isPresent() ? gains.find(auditId.get()) : gains.latest(schoolId, municipality);
        return wanted.map(audit -> {
            List<WorkItem> items = items(audit, schoolId, kinds);
            log.record(new AccessEntry(
                    access,
                    Action.LIST,
                    items.stream()
                            .flatMap(item -> item.cardIds().stream())
                            .distinct()
                            .toList(),
                    List.of(),
                    SHOWN,
                    Outcome.DONE));
            return new CardsToMend(audit.id(), results.day(audit), items);
        });
    }

    private List<WorkItem> items(Audit audit, String schoolId, Set<RecordKind> kinds) {
        WorkList list = new WorkList(schoolId, tasks);
        found.peopleOfSchool(audit.id(), schoolId).stream()
                .filter(person -> kinds.contains(person.record().kind()))
                .forEach(list::add);
        found.findingsOfSchool(audit.id(), schoolId).stream()
                .filter(finding -> kinds.contains(finding.record().kind()))
                .forEach(list::add);
        return list.items().stream().filter(WorkItem::keepsSomebodyOut).toList();
    }
}
