package ru.nso.esialogin.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.imports.heading.ColumnMap;
import ru.nso.esialogin.imports.heading.HeadingOutcome;
import ru.nso.esialogin.imports.heading.HeadingReader;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.merge.CardMerge;
import ru.nso.esialogin.imports.merge.RowsOfOne;
import ru.nso.esialogin.imports.row.KnownSchools;
import ru.nso.esialogin.imports.row.PupilRow;
import ru.nso.esialogin.imports.row.PupilRowReader;
import ru.nso.esialogin.imports.row.RowSettings;
import ru.nso.esialogin.imports.row.SchoolRow;
import ru.nso.esialogin.imports.row.SchoolRowReader;
import ru.nso.esialogin.imports.row.StaffRow;
import ru.nso.esialogin.imports.row.StaffRowReader;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableReader;

/** A whole import in memory: a registry of cards, two schools, a day. */
public final class Importing {
    public static final String INN = "5401000014";
    public static final String OTHER_INN = "5402000024";
    public static final LocalDate TODAY = LocalDate.of(2025, 10, 15);
    private static final Map<String, School> SCHOOLS = Map.of("s1", school("s1", INN), "s2", school("s2", OTHER_INN));

    private static final KnownSchools KNOWN = new KnownSchools() {
        @Override
        public Optional<School> ofId(String id) {
            return Optional.ofNullable(SCHOOLS.get(id));
        }

        @Override
        public List<School> ofInn(String digits) {
            return SCHOOLS.values().stream()
                    .filter(school -> school.inn().equals(Fact.of(digits)))
                    .toList();
        }
    };

    private final Map<String, PersonCard> cards = new LinkedHashMap<>();
    private final Map<String, StaffCard> staff = new LinkedHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private Optional<School> given = Optional.empty();

    /** A text of lines. */
    public static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /** A file for one school. */
    public Importing forSchool(String id) {
        given = Optional.ofNullable(SCHOOLS.get(id));
        return this;
    }

    public List<PersonCard> cards() {
        return List.copyOf(cards.values());
    }

    public List<StaffCard> staff() {
        return List.copyOf(staff.values());
    }

    /** The only card. */
    public PersonCard card() {
        if (cards.size() != 1) {
            throw new AssertionError("there are " + cards.size() + " cards");
        }
        return cards().get(0);
    }

    /** Takes a text; what every row did, in their order, with refused rows left out. */
    public List<RowOutcome<PersonCard>> take(String text) {
        return take(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a file. */
    public List<RowOutcome<PersonCard>> take(byte[] file) {
        return take(pupils(file), RowsOfOne.ofPupils(), Reconciliation.ofPupils(cards(), id -> false, merge()), cards);
    }

    /** Takes a text of employees. */
    public List<RowOutcome<StaffCard>> takeStaff(String text) {
        return take(staff(text), RowsOfOne.ofStaff(), Reconciliation.ofStaff(staff(), id -> false, merge()), staff);
    }

    private CardMerge merge() {
        return new CardMerge(() -> "id-" + ids.incrementAndGet());
    }

    private static <R, C extends Card> List<RowOutcome<C>> take(
            List<RowReading<R>> readings,
            RowsOfOne<R> rowsOfOne,
            Reconciliation<R, C> reconciliation,
            Map<String, C> registry) {
        List<R> rows = new ArrayList<>();
        for (RowReading<R> reading : readings) {
            if (reading instanceof RowReading.Accepted<R> accepted) {
                rowsOfOne.add(accepted.content()).ifPresent(rows::add);
            }
        }
        rowsOfOne.end().ifPresent(rows::add);
        List<RowOutcome<C>> outcomes = new ArrayList<>();
        for (R row : rows) {
            RowOutcome<C> outcome = reconciliation.take(row);
            outcomes.add(outcome);
            if (outcome instanceof RowOutcome.New<C> created) {
                registry.put(created.card().id(), created.card());
            } else if (outcome instanceof RowOutcome.Changed<C> changed) {
                registry.put(changed.after().id(), changed.after());
            }
        }
        return outcomes;
    }

    /** Every row of a text of pupils as it was read. */
    public List<RowReading<PupilRow>> pupils(String text) {
        return pupils(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every row of a file of pupils as it was read. */
    public List<RowReading<PupilRow>> pupils(byte[] file) {
        return rows(
                file, ImportKind.PUPILS, (headings, row) -> new PupilRowReader(headings, KNOWN, settings()).read(row));
    }

    /** Every row of a text of employees as it was read. */
    public List<RowReading<StaffRow>> staff(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8), ImportKind.STAFF, (headings, row) -> new StaffRowReader(
                        headings, KNOWN, settings())
                .read(row));
    }

    /** Every row of a text of schools as it was read. */
    public static List<RowReading<SchoolRow>> schools(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8), ImportKind.SCHOOLS, (headings, row) -> new SchoolRowReader(
                        headings)
                .read(row));
    }

    /** The problems of a row that has to be refused. */
    public static List<RowProblem> refused(RowReading<?> reading) {
        if (reading instanceof RowReading.Refused<?> refused) {
            return refused.problems();
        }
        throw new AssertionError("the row was accepted");
    }

    /** A row that has to be accepted. */
    public static <T> RowReading.Accepted<T> accepted(RowReading<T> reading) {
        if (reading instanceof RowReading.Accepted<T> accepted) {
            return accepted;
        }
        throw new AssertionError("the row was refused: " + reading);
    }

    private RowSettings settings() {
        return new RowSettings(given, SourceSystem.JOURNAL, TODAY, false);
    }

    private interface Reader<T> {
        RowReading<T> read(Headings headings, Row row);
    }

    private static <T> List<RowReading<T>> rows(byte[] file, ImportKind kind, Reader<T> reader) {
        try (Table table = TableReader.open(() -> new ByteArrayInputStream(file), TableLimits.USUAL)) {
            RowsAhead rows = new RowsAhead(table);
            HeadingOutcome outcome = new HeadingReader(kind, ColumnMap.NONE).read(rows);
            if (!(outcome instanceof HeadingOutcome.Understood understood)) {
                throw new AssertionError(outcome.toString());
            }
            List<RowReading<T>> readings = new ArrayList<>();
            Headings headings = understood.headings();
            Optional<Row> row = rows.nextAfter(headings.row());
            while (row.isPresent()) {
                readings.add(reader.read(headings, row.get()));
                row = rows.nextAfter(row.get().number());
            }
            return readings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static School school(String id, String inn) {
        return new School(id, Fact.of("СОШ " + id), Fact.of(inn), Fact.of("г. Новосибирск"));
    }
}
