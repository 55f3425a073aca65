package ru.nso.esialogin.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.table.TableSink;
import ru.nso.esialogin.imports.template.Template;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/** The journal cards of the demo region as the file that the region would send: one row a pupil, under the template. */
final class RegionFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<Kinship> PARENTS = List.of(Kinship.MOTHER, Kinship.FATHER, Kinship.GUARDIAN);

    private RegionFile() {}

    /** Writes the file; how many rows it has. */
    static long write(DemoRegion region, Path file) throws IOException {
        long rows = 0;
        try (OutputStream out = Files.newOutputStream(file);
                TableSink sink = TableForm.CSV.begin(out, Template.headings(ImportKind.PUPILS))) {
            Iterator<DemoFamily> families = region.families().iterator();
            while (families.hasNext()) {
                for (PersonCard card : families.next().cards()) {
                    if (card.system() == SourceSystem.JOURNAL) {
                        sink.row(cells(card));
                        rows++;
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> cells(PersonCard card) {
        Person pupil = card.pupil();
        Optional<IdentityDocument> document = pupil.documents().orElse(List.of()).stream()
                .filter(one -> one.type() == IdentityDocument.Type.BIRTH_CERTIFICATE)
                .findFirst();
        List<String> cells = new ArrayList<>(List.of(
                card.school().inn().orElse(""),
                card.className().orElse(""),
                pupil.regionalId().orElse(""),
                pupil.name().last().orElse(""),
                pupil.name().first().orElse(""),
                pupil.name().middle().orElse(""),
                day(pupil.birthDate().value().map(BirthDate::date)),
                pupil.sex()
                        .value()
                        .map(sex -> sex == Person.Sex.MALE ? "м" : "ж")
                        .orElse(""),
                snils(pupil),
                document.isPresent() ? "Свидетельство о рождении" : "",
                document.flatMap(one -> one.series().value()).orElse(""),
                document.flatMap(one -> one.number().value()).orElse(""),
                phone(pupil),
                email(pupil)));
        for (Kinship kinship : PARENTS) {
            Optional<Person> parent = card.knownParents().stream()
                    .filter(one -> one.kinship().equals(Fact.of(kinship)))
                    .map(one -> one.person())
                    .findFirst();
            cells.add(parent.map(one -> one.name().display()).orElse(""));
            cells.add(day(parent.flatMap(one -> one.birthDate().value()).map(BirthDate::date)));
            cells.add(parent.map(RegionFile::snils).orElse(""));
            cells.add(parent.map(RegionFile::phone).orElse(""));
            cells.add(parent.map(RegionFile::email).orElse(""));
        }
        Optional<EnrolmentOrder> order = card.orders().orElse(List.of()).stream()
                .filter(one -> one.type() == EnrolmentOrder.Type.ENROLMENT)
                .findFirst();
        cells.add(order.flatMap(one -> one.number().value()).orElse(""));
        cells.add(day(order.map(EnrolmentOrder::date)));
        return cells;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }

    private static String snils(Person person) {
        return person.snils().value().map(SnilsField::text).orElse("");
    }

    private static String phone(Person person) {
        return person.phones().orElse(List.of()).stream()
                .map(PhoneField::text)
                .findFirst()
                .orElse("");
    }

    private static String email(Person person) {
        return person.emails().orElse(List.of()).stream()
                .map(EmailField::text)
                .findFirst()
                .orElse("");
    }
}
