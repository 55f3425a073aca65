package ru.nso.esialogin.imports.work;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
import ru.nso.esialogin.card.registry.bulk.CardsConfirmed;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
import ru.nso.esialogin.card.registry.bulk.NewCards;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.merge.CardMerge;
import ru.nso.esialogin.imports.merge.SchoolMerge;
import ru.nso.esialogin.imports.newcomer.RowsAlone;
import ru.nso.esialogin.imports.register.ImportedSchools;
import ru.nso.esialogin.imports.register.SchoolRowsOfFile;
import ru.nso.esialogin.imports.row.KnownSchools;
import ru.nso.esialogin.imports.row.RowSettings;
import ru.nso.esialogin.imports.row.SchoolRowReader;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.imports.run.ImportTask;

/** Makes batches of files of each kind, over the registry as the one who sent the file may change it. */
@Singleton
public final class BatchesOfFiles {
    /** Days are those of the region. */
    private static final ZoneId REGION = ZoneId.of("Asia/Novosibirsk");

    private final CardStore<PersonCard> cards;
    private final CardStore<StaffCard> staff;
    private final CardsOfKeys found;
    private final CardLoad load;
    private final Schools schools;
    private final NewIds ids;
    private final MetCards met;
    private final Drafts drafts;
    private final CardsConfirmed confirmed;
    private final AccessLog log;
    private final ImportLimits limits;

    public BatchesOfFiles(
            CardStore<PersonCard> cards,
            CardStore<StaffCard> staff,
            CardsOfKeys found,
            CardLoad load,
            Schools schools,
            NewIds ids,
            MetCards met,
            Drafts drafts,
            CardsConfirmed confirmed,
            AccessLog log,
            ImportLimits limits) {
        this.cards = cards;
        this.staff = staff;
        this.found = found;
        this.load = load;
        this.schools = schools;
        this.ids = ids;
        this.met = met;
        this.drafts = drafts;
        this.confirmed = confirmed;
        this.log = log;
        this.limits = limits;
    }

    /**
     * A file from a row on; nothing if the school it was sent for is not the sender's any more.
     *
     * @param rehearsal whether nothing is written to the registry
     * @param alone tells which rows are only counted
     * @param after number of the last row that is done with
     */
    public Optional<FileBatches> of(ImportTask task, OpenFile file, boolean rehearsal, RowsAlone alone, long after) {
        return switch (task.kind()) {
            case SCHOOLS -> Optional.of(schools(task, file, rehearsal, after));
            case PUPILS, STAFF -> cards(task, file, rehearsal, alone, after);
        };
    }

    private FileBatches schools(ImportTask task, OpenFile file, boolean rehearsal, long after) {
        ImportedSchools register = new ImportedSchools(task.id(), schools, new SchoolMerge(ids::next), met, rehearsal);
        return new SchoolRowsOfFile(file.rows(), new SchoolRowReader(file.headings()), register, after, limits.batch());
    }

    private Optional<FileBatches> cards(
            ImportTask task, OpenFile file, boolean rehearsal, RowsAlone alone, long after) {
        Scope scope = task.access().scope(Permission.WRITE_CARDS);
        KnownSchools known = new SchoolsOfFile(schools, scope);
        Optional<School> given = task.schoolId().flatMap(known::ofId);
        if (given.isEmpty() && task.schoolId().isPresent()) {
            return Optional.empty();
        }
        RowSettings settings = new RowSettings(
                given, task.system(), task.askedAt().atZone(REGION).toLocalDate(), file.from1904());
        CardMerge merge = new CardMerge(ids::next);
        FileBatches batches = task.kind() == ImportKind.STAFF
                ? new CardRowsOfFile<>(
                        file.rows(),
                        CardForm.ofStaff(file.headings(), known, settings, merge),
                        rehearsed(
                                rehearsal,
                                StaffCard.class,
                                task,
                                new RegistryCards<>(
                                        task,
                                        sought -> found.staff(sought, scope),
                                        staff,
                                        Confirmation.ofStaff(),
                                        (fresh, change) -> load.add(new NewCards(List.of(), fresh), change),
                                        met,
                                        log)),
                        alone,
                        after,
                        limits.batch())
                : new CardRowsOfFile<>(
                        file.rows(),
                        CardForm.ofPupils(file.headings(), known, settings, merge),
                        rehearsed(
                                rehearsal,
                                PersonCard.class,
                                task,
                                new RegistryCards<>(
                                        task,
                                        sought -> found.pupils(sought, scope),
                                        cards,
                                        Confirmation.ofPupils(task, confirmed),
                                        (fresh, change) -> load.add(new NewCards(fresh, List.of()), change),
                                        met,
                                        log)),
                        alone,
                        after,
                        limits.batch());
        return Optional.of(batches);
    }

    private <C extends Card> ImportedCards<C> rehearsed(
            boolean rehearsal, Class<C> sort, ImportTask task, ImportedCards<C> registry) {
        return rehearsal ? new RehearsedCards<>(task.id(), sort, registry, drafts) : registry;
    }
}
