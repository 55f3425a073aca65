package ru.nso.esialogin.audit.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.forecast.Forecast;
import ru.nso.esialogin.audit.forecast.Foreseen;
import ru.nso.esialogin.audit.readiness.Readiness;
import ru.nso.esialogin.audit.readiness.SmallGroups;
import ru.nso.esialogin.audit.report.AuditReport;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.worklist.Tasks;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.card.registry.bulk.NamesOfCards;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.platform.table.TableBook;

/** Writes all that an audit came to into a book: the work, the findings, what is foreseen, the shares. */
@ApplicationScoped
@Transactional
public class Reporting {
    /** Of a whole region the next ones are enough for a sheet that somebody reads. */
    private static final int MOST_FORESEEN = 20_000;

    private final ResultStore store;
    private final Results results;
    private final Schools schools;
    private final Tasks tasks;
    private final NamesOfCards people;

    public Reporting(ResultStore store, Results results, Schools schools, Tasks tasks, NamesOfCards people) {
        this.store = store;
        this.results = results;
        this.schools = schools;
        this.tasks = tasks;
        this.people = people;
    }

    /**
     * Writes the report, with names where the cards are in the reader's scope today.
     *
     * @param reader whose cards are named
     * @param book where to; closed by whoever opened it
     * @throws IOException if it cannot be written
     */
    public void write(Access reader, Audit audit, TableBook book) throws IOException {
        Scope reach = reader.scope(Permission.READ_CARDS);
        List<String> ofAudit = store.schools(audit.id());
        Map<String, String> names = new HashMap<>();
        ofAudit.forEach(id -> schools.find(id)
                .flatMap(found -> found.content().school().name().value())
                .ifPresent(name -> names.put(id, name)));
        AuditReport report = new AuditReport(book, tasks, names, cards -> people.names(cards, reach));
        report.beginWork();
        for (String school : ofAudit) {
            report.work(school, results.items(audit, school).iterator());
        }
        for (RecordKind kind : RecordKind.values()) {
            store.findings(audit.id(), kind, found -> {
                try {
                    report.findings(kind, found);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Readiness readiness = new Readiness();
        Forecast forecast = new Forecast(results.day(audit), Forecast.USUAL);
        NextFirst next = new NextFirst(MOST_FORESEEN);
        store.people(audit.id(), person -> {
            readiness.add(person);
            forecast.of(person).forEach(next::add);
        });
        List<Foreseen> foreseen = new ArrayList<>(next.list());
        report.forecast(foreseen.iterator());
        report.readiness(readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS));
    }
}
