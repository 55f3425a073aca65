package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.card.registry.bulk.CardLoad;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
import ru.nso.esialogin.card.registry.bulk.NewCards;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.heading.ColumnMap;
import ru.nso.esialogin.imports.heading.HeadingOutcome;
import ru.nso.esialogin.imports.heading.HeadingReader;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.merge.CardMerge;
import ru.nso.esialogin.imports.row.KnownSchools;
import ru.nso.esialogin.imports.row.RowSettings;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.table.Row;
import ru.nso.esialogin.imports.table.Table;
import ru.nso.esialogin.imports.table.TableReader;
import ru.nso.esialogin.imports.table.UnusableTableException;
import ru.nso.esialogin.imports.work.CardForm;
import ru.nso.esialogin.imports.work.CardRowsOfFile;
import ru.nso.esialogin.imports.work.ImportedCards;
import ru.nso.esialogin.imports.work.MetCards;
import ru.nso.esialogin.imports.work.RegistryCards;
import ru.nso.esialogin.imports.work.SchoolsOfFile;
import ru.nso.esialogin.platform.jobs.Job;
import ru.nso.esialogin.platform.jobs.JobFailed;
import ru.nso.esialogin.platform.jobs.JobKind;
import ru.nso.esialogin.platform.jobs.JobWork;

/** The work on a file: batch by batch, each with what came of its rows in one transaction; goes on behind the last one. */
@ApplicationScoped
class ImportJob implements JobKind {
    static final String KIND = "IMPORT";

    /** Days are those of the region. */
    private static final ZoneId REGION = ZoneId.of("Asia/Novosibirsk");

    private final ImportStore store;
    private final CardStore<PersonCard> cards;
    private final CardStore<StaffCard> staff;
    private final CardsOfKeys found;
    private final CardLoad load;
    private final Schools schools;
    private final NewIds ids;
    private final MetCards met;
    private final AccessLog log;
    private final ImportLimits limits;

    ImportJob(
            ImportStore store,
            CardStore<PersonCard> cards,
            CardStore<StaffCard> staff,
            CardsOfKeys found,
            CardLoad load,
            Schools schools,
            NewIds ids,
            MetCards met,
            AccessLog log,
            ImportLimits limits) {
        this.store = store;
        this.cards = cards;
        this.staff = staff;
        this.found = found;
        this.load = load;
        this.schools = schools;
        this.ids = ids;
        this.met = met;
        this.log = log;
        this.limits = limits;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(JobWork work) {
        ImportFile file = store.ofJob(work.id()).orElseThrow(() -> new JobFailed("NO_FILE"));
        ImportTask task = file.task();
        try (Table table = TableReader.open(store.content(task.id()), limits.table())) {
            if (work.checkpoint().isEmpty()) {
                work.total(lastRow(task));
            }
            RowsAhead rows = new RowsAhead(table);
            HeadingOutcome outcome = new HeadingReader(task.kind(), ColumnMap.NONE).read(rows);
            if (!(outcome instanceof HeadingOutcome.Understood understood)) {
                throw new JobFailed("HEADINGS");
            }
            work(work, task, rows, understood.headings(), table.countsFrom1904());
        } catch (UnusableTableException unusable) {
            throw new JobFailed(unusable.fault().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read to its end before the first row is taken: what is cut off or damaged behind changes nothing. */
    private long lastRow(ImportTask task) throws IOException {
        long last = 0;
        try (Table table = TableReader.open(store.content(task.id()), limits.table())) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                last = row.get().number();
            }
        }
        return last;
    }

    private void work(JobWork work, ImportTask task, RowsAhead rows, Headings headings, boolean from1904)
            throws IOException {
        Scope scope = task.access().scope(Permission.WRITE_CARDS);
        KnownSchools known = new SchoolsOfFile(schools, scope);
        Optional<School> given = task.schoolId().flatMap(known::ofId);
        if (given.isEmpty() && task.schoolId().isPresent()) {
            throw new JobFailed("NO_SCHOOL");
        }
        RowSettings settings = new RowSettings(
                given, task.system(), task.askedAt().atZone(REGION).toLocalDate(), from1904);
        CardMerge merge = new CardMerge(ids::next);
        CardStore.Change created = new CardStore.Change(task.caller().name(), AccessEntry.Action.CREATE);
        long after = work.checkpoint().isEmpty() ? headings.row() : Long.parseLong(work.checkpoint());
        if (task.kind() == ImportKind.STAFF) {
            take(
                    work,
                    task,
                    new CardRowsOfFile<>(
                            rows, CardForm.ofStaff(headings, known, settings, merge), after, limits.batch()),
                    new RegistryCards<>(
                            task,
                            keys -> found.staff(keys, scope),
                            staff,
                            fresh -> load.add(new NewCards(List.of(), fresh), created),
                            met,
                            log));
            return;
        }
        take(
                work,
                task,
                new CardRowsOfFile<>(rows, CardForm.ofPupils(headings, known, settings, merge), after, limits.batch()),
                new RegistryCards<>(
                        task,
                        keys -> found.pupils(keys, scope),
                        cards,
                        fresh -> load.add(new NewCards(fresh, List.of()), created),
                        met,
                        log));
    }

    private <C extends Card> void take(
            JobWork work, ImportTask task, CardRowsOfFile<?, C> rows, ImportedCards<C> registry) throws IOException {
        for (Optional<CardRowsOfFile.Step<C>> next = rows.next(); next.isPresent(); next = rows.next()) {
            CardRowsOfFile.Step<C> step = next.get();
            work.batch(() -> {
                List<KeptRow> kept = new ArrayList<>();
                ImportCounts counts = step.take(registry, task.dryRun(), kept::add);
                store.add(task.id(), counts, kept);
                return new JobWork.Progress(step.last(), Long.toString(step.last()));
            });
        }
    }

    @Override
    public void ended(Job ended) {
        store.ofJob(ended.id())
                .ifPresent(file -> store.forgetContent(file.task().id()));
    }
}
