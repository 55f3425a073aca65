package ru.nso.esialogin.imports.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.table.reading.Row;

/**
 * Reads rows of pupils.
 *
 * <p>Refused is what cannot be a card: no name, nothing to find it again by, no school or one that is unknown or of somebody else, another school than
 * the file was sent for, a day that cannot be read or a birth to come, an order without date or type, a masked value, a
 * text that is too long or broken, a subsystem that is none. Everything else is taken as it is written, with a remark.
 */
public final class PupilRowReader {
    private static final int LONGEST_CLASS = 40;

    private final Headings headings;
    private final RowSettings settings;
    private final PersonReading persons;
    private final SchoolOfRow schools;

    /** For the rows of one table. */
    public PupilRowReader(Headings headings, KnownSchools schools, RowSettings settings) {
        this.headings = headings;
        this.settings = settings;
        this.persons = new PersonReading(settings.latestBirth());
        this.schools = new SchoolOfRow(schools, settings.school());
    }

    /** Reads a row. */
    public RowReading<PupilRow> read(Row row) {
        RowNotes notes = new RowNotes(headings, row);
        Cells cells = new Cells(headings, row, notes, settings.from1904());
        School school = schools.of(cells);
        Person pupil = persons.read(cells, Who.PUPIL, "pupil");
        PersonReading.refuseNobody(cells, pupil, "ученика");
        PupilRow read = new PupilRow(
                row.number(),
                system(cells),
                school,
                cells.text(Who.CARD, Field.CLASS_NAME, LONGEST_CLASS),
                pupil,
                parents(cells),
                OrderReading.read(cells, school));
        cells.noteCellsWithoutHeading();
        return notes.reading(read, school.id());
    }

    private SourceSystem system(Cells cells) {
        Fact<String> written = cells.text(Who.CARD, Field.SYSTEM);
        Optional<SourceSystem> known = written.value().flatMap(Vocabulary.SYSTEM::first);
        if (written.isPresent() && known.isEmpty()) {
            cells.notes()
                    .refuse(
                            cells.place(Who.CARD, Field.SYSTEM).orElse(0),
                            "Такой системы мы не знаем.",
                            "Впишите: ЭШ или ЗШ.");
        }
        return known.orElse(settings.system());
    }

    private Map<Who, List<Parent>> parents(Cells cells) {
        Map<Who, List<Parent>> parents = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            if (who.isParent() && cells.has(who)) {
                parents.put(who, cells.tells(who) ? List.of(parent(cells, who)) : List.of());
            }
        }
        return parents;
    }

    private Parent parent(Cells cells, Who who) {
        Person person = persons.read(cells, who, who.name());
        Fact<Kinship> kinship =
                switch (who) {
                    case MOTHER -> Fact.of(Kinship.MOTHER);
                    case FATHER -> Fact.of(Kinship.FATHER);
                    case GUARDIAN -> Fact.of(Kinship.GUARDIAN);
                    default -> cells.constant(who, Field.KINSHIP, Vocabulary.KINSHIP);
                };
        return new Parent(person, kinship);
    }
}
