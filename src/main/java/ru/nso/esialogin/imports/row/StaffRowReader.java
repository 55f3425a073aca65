package ru.nso.esialogin.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.table.reading.Row;

/** Reads rows of employees; refused is what {@link PupilRowReader} refuses. */
public final class StaffRowReader {
    private final Headings headings;
    private final RowSettings settings;
    private final PersonReading persons;
    private final SchoolOfRow schools;

    /** For the rows of one table. */
    public StaffRowReader(Headings headings, KnownSchools schools, RowSettings settings) {
        this.headings = headings;
        this.settings = settings;
        this.persons = new PersonReading(settings.latestBirth());
        this.schools = new SchoolOfRow(schools, settings.school());
    }

    /** Reads a row. */
    public RowReading<StaffRow> read(Row row) {
        RowNotes notes = new RowNotes(headings, row);
        Cells cells = new Cells(headings, row, notes, settings.from1904());
        School school = schools.of(cells);
        Person person = persons.read(cells, Who.EMPLOYEE, "person");
        PersonReading.refuseNobody(cells, person, "сотрудника");
        StaffRow read = new StaffRow(
                row.number(),
                school,
                person,
                roles(cells),
                cells.day(Who.EMPLOYEE, Field.EMPLOYED_FROM).map(BirthDate::date),
                cells.day(Who.EMPLOYEE, Field.EMPLOYED_TO).map(BirthDate::date));
        cells.noteCellsWithoutHeading();
        return notes.reading(read, school.id());
    }

    /** The roles in a cell. A post that is none of them («повар») opens no journal, so it is no role and no fault. */
    private static Fact<List<StaffRole>> roles(Cells cells) {
        Fact<String> written = cells.text(Who.EMPLOYEE, Field.ROLE);
        if (!written.isPresent()) {
            return written.flatMap(any -> Fact.unknown());
        }
        List<StaffRole> roles = new ArrayList<>();
        for (String post : written.orElse("").split("[,;/\\n]", -1)) {
            Optional<StaffRole> role = Vocabulary.ROLE.first(post);
            role.filter(found -> !roles.contains(found)).ifPresent(roles::add);
            if (role.isEmpty() && !post.isBlank()) {
                cells.notes()
                        .remark(
                                cells.place(Who.EMPLOYEE, Field.ROLE).orElse(0),
                                "Должность не относится к ролям журнала, роль не поставлена.",
                                "Если сотруднику нужен журнал, впишите: учитель, классный руководитель, заместитель"
                                        + " директора, директор или администратор.");
            }
        }
        return roles.isEmpty() ? Fact.empty() : Fact.of(List.copyOf(roles));
    }
}
