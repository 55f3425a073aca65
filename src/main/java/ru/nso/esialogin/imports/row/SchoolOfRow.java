package ru.nso.esialogin.imports.row;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.imports.words.Phrases;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.TaxNumber;

/** Which school a row belongs to: the one the file was sent for, or the one it names itself. */
final class SchoolOfRow {
    /** Stands in for a school that was not found, in a row that is refused for it. */
    private static final School NONE = School.ofId("");

    private final KnownSchools schools;
    private final Optional<School> given;

    /** @param given the school the whole file was sent for */
    SchoolOfRow(KnownSchools schools, Optional<School> given) {
        this.schools = schools;
        this.given = given;
    }

    /** The school; a row that has none, or that names another than the file was sent for, is refused. */
    School of(Cells cells) {
        Optional<School> named = named(cells);
        if (given.isEmpty()) {
            return named.orElse(NONE);
        }
        boolean other =
                named.isPresent() && !named.get().id().equals(given.get().id());
        if (other) {
            cells.notes()
                    .refuseRow(
                            "В строке названа другая школа, не та, для которой загружен файл.",
                            "Проверьте строку или загрузите её в файле той школы.");
        }
        return given.get();
    }

    private Optional<School> named(Cells cells) {
        Fact<String> id = cells.text(Who.SCHOOL, Field.ID);
        if (id.isPresent()) {
            Optional<School> found = schools.ofId(id.orElse(""));
            if (found.isEmpty()) {
                refuse(
                        cells,
                        Field.ID,
                        "Школы с таким кодом нет в реестре, или она не Ваша.",
                        "Сверьте код с реестром школ.");
            }
            return found;
        }
        Fact<String> inn = cells.text(Who.SCHOOL, Field.INN);
        if (inn.isPresent()) {
            return ofInn(cells, inn.orElse(""));
        }
        if (given.isEmpty()) {
            cells.notes().refuseRow("Не указана школа.", "Впишите «ИНН школы» или загрузите файл для одной школы.");
        }
        return Optional.empty();
    }

    private Optional<School> ofInn(Cells cells, String written) {
        Optional<String> digits = digits(written);
        List<School> found = digits.map(schools::ofInn).orElse(List.of());
        if (found.size() > 1) {
            found = found.stream().filter(school -> isNamed(cells, school)).toList();
            if (found.size() != 1) {
                refuse(cells, Field.INN, "С этим ИНН в реестре несколько школ.", "Добавьте колонку «Код школы».");
                return Optional.empty();
            }
        }
        if (found.isEmpty()) {
            refuse(
                    cells,
                    Field.INN,
                    "Школы с таким ИНН нет в реестре, или она не Ваша.",
                    "Сверьте ИНН с реестром школ.");
        }
        return found.stream().findFirst();
    }

    /** Ten digits; a zero that a spreadsheet has cut comes back if the check digit says so. */
    static Optional<String> digits(String written) {
        Optional<TaxNumber> whole = TaxNumber.read(written);
        return (whole.isPresent() ? whole : TaxNumber.read('0' + written).filter(TaxNumber::isValid))
                .map(TaxNumber::digits);
    }

    private static boolean isNamed(Cells cells, School school) {
        String name = cells.text(Who.SCHOOL, Field.NAME).orElse("");
        return Phrases.words(school.name().orElse("")).equals(Phrases.words(name));
    }

    private static void refuse(Cells cells, Field field, String what, String howToMend) {
        cells.notes().refuse(cells.place(Who.SCHOOL, field).orElse(0), what, howToMend);
    }
}
