package ru.nso.esialogin.console.oversight;

import java.util.Arrays;
import java.util.List;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;

/** Parts of the supervision, each for those who hold its permission. */
public enum Part {
    LOG("log", "Журнал", "Кто, когда и зачем работал с данными", Permission.READ_ACCESS_LOG),
    STATEMENT(
            "statement",
            "Выписка для семьи",
            "Кто работал с карточкой ребёнка: страница для родителя",
            Permission.MAKE_STATEMENT),
    VERIFICATION(
            "verification",
            "Цел ли журнал",
            "Проверка, что записи не изменены и не удалены",
            Permission.VERIFY_ACCESS_LOG),
    ALERTS("alerts", "Перебор СНИЛС", "Кто запрашивал подряд много разных номеров", Permission.READ_ACCESS_REPORTS),
    WITHOUT_CASE("without-case", "Без обращения", "Кто работал без обращения и звонка", Permission.READ_ACCESS_REPORTS),
    VOLUME(
            "volume",
            "Необычно много",
            "Кто за день работал с необычно большим числом карточек",
            Permission.READ_ACCESS_REPORTS),
    RETENTION("retention", "Сроки хранения", "Что и сколько хранится, и что пора удалить", Permission.SEE_RETENTION),
    RELEASES("releases", "Разрешения двоих", "Что один попросил, а другой решает", Permission.SEE_RELEASES);

    /** Where they begin. */
    public static final String ROOT = "/console/oversight";

    private final String path;
    private final String title;
    private final String what;
    private final Permission needed;

    Part(String path, String title, String what, Permission needed) {
        this.path = ROOT + "/" + path;
        this.title = title;
        this.what = what;
        this.needed = needed;
    }

    /** Its address. */
    public String path() {
        return path;
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /**
     * A link to a part.
     *
     * @param path where it leads
     * @param title its text
     * @param what what is seen there
     * @param here whether it is open
     */
    public record Link(String path, String title, String what, boolean here) {}

    /** Links to all parts that the caller may open, from this one. */
    public List<Link> links(Caller caller) {
        return links(caller, List.of(this));
    }

    /** Links to all parts that the caller may open, from none of them. */
    public static List<Link> all(Caller caller) {
        return links(caller, List.of());
    }

    private static List<Link> links(Caller caller, List<Part> here) {
        return Arrays.stream(values())
                .filter(part -> caller.roles().stream().anyMatch(part.needed.roles()::contains))
                .map(part -> new Link(part.path, part.title, part.what, here.contains(part)))
                .toList();
    }
}
