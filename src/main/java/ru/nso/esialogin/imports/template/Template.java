package ru.nso.esialogin.imports.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.table.TableSink;

/** An empty table with the headings that are always understood. */
public final class Template {
    private static final List<String> PUPILS = List.of(
            "ИНН школы",
            "Класс",
            "Региональный идентификатор",
            "Фамилия ребёнка",
            "Имя ребёнка",
            "Отчество ребёнка",
            "Дата рождения ребёнка",
            "Пол ребёнка",
            "СНИЛС ребёнка",
            "Вид документа ребёнка",
            "Серия документа ребёнка",
            "Номер документа ребёнка",
            "Телефон ребёнка",
            "E-mail ребёнка",
            "ФИО матери",
            "Дата рождения матери",
            "СНИЛС матери",
            "Телефон матери",
            "E-mail матери",
            "ФИО отца",
            "Дата рождения отца",
            "СНИЛС отца",
            "Телефон отца",
            "E-mail отца",
            "ФИО опекуна",
            "Дата рождения опекуна",
            "СНИЛС опекуна",
            "Телефон опекуна",
            "E-mail опекуна",
            "Номер приказа о зачислении",
            "Дата приказа о зачислении");
    private static final List<String> STAFF = List.of(
            "ИНН школы",
            "Фамилия",
            "Имя",
            "Отчество",
            "Дата рождения",
            "СНИЛС",
            "Телефон",
            "E-mail",
            "Должность",
            "Работает с",
            "Работает по");
    private static final List<String> SCHOOLS =
            List.of("Код школы", "ИНН", "Краткое наименование", "Муниципалитет", "ИНН головной организации", "Статус");

    private Template() {}

    /** The headings for a kind of file. */
    public static List<String> headings(ImportKind kind) {
        return switch (kind) {
            case PUPILS -> PUPILS;
            case STAFF -> STAFF;
            case SCHOOLS -> SCHOOLS;
        };
    }

    /**
     * Writes the template and closes the stream.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(ImportKind kind, TableForm form, OutputStream out) throws IOException {
        TableSink sink = form.begin(out, headings(kind));
        sink.close();
    }
}
