package ru.nso.esialogin.console.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;

/** Russian words of the pages of the catalogue. */
final class CauseWords {
    /** Where a cause belongs whose group has no title of its own. */
    static final String OTHER = "Другое";

    private static final Map<String, String> GROUPS = groups();
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private CauseWords() {}

    /** Titles of the groups, in the order in which a login meets them. */
    static List<String> groupTitles() {
        return List.copyOf(GROUPS.values());
    }

    static String group(String name) {
        return GROUPS.getOrDefault(name, OTHER);
    }

    static String actor(Actor actor) {
        return switch (actor) {
            case SCHOOL -> "школа";
            case PARENT -> "родитель";
            case PUPIL -> "ученик";
            case EMPLOYEE -> "сотрудник";
            case OPERATOR -> "поддержка";
            case REGION -> "региональный оператор";
            case VENDOR -> "разработчик";
            case ESIA -> "Госуслуги";
        };
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case SEED -> "названа заказчиком";
            case SOURCE -> "описана официально";
            case INFERRED -> "наш вывод";
        };
    }

    static String basisSign(Basis basis) {
        return switch (basis) {
            case SEED -> "ok";
            case SOURCE -> "info";
            case INFERRED -> "warn";
        };
    }

    /** How sure it is that the cause exists. */
    static String sure(Basis basis) {
        return switch (basis) {
            case SEED -> "Эту причину называют документы заказчика.";
            case SOURCE -> "Эту причину называют официальные разъяснения или страницы школ.";
            case INFERRED -> "Эту причину никто не называет: мы вывели её из того, как устроен вход. Проверяйте.";
        };
    }

    static String gate(Gate gate) {
        return switch (gate) {
            case SERVICE -> "сервисы не работают";
            case ENTRY -> "выбор места входа";
            case CREDENTIAL -> "способ входа";
            case ACCOUNT -> "учётная запись на Госуслугах";
            case SEARCH -> "поиск карточки в «Электронной школе»";
        };
    }

    /** A text of a page with words in place of what only a certain login tells. */
    static String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(CauseWords::word);
    }

    /** The word for a variable; nothing is made up for an unknown one. */
    private static String word(MatchResult variable) {
        String word =
                switch (variable.group(1)) {
                    case "until", "deadline" -> "[дата]";
                    case "later" -> "[позже]";
                    case "notice" -> "[текст объявления]";
                    default -> "[…]";
                };
        return Matcher.quoteReplacement(word);
    }

    private static Map<String, String> groups() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("service", "Работа сервисов");
        titles.put("entry", "Где входят");
        titles.put("account", "Учётная запись на Госуслугах");
        titles.put("link", "Связь учётных записей");
        titles.put("keys", "Телефоны, почта и то, что передают Госуслуги");
        titles.put("identity", "СНИЛС, имя и дата рождения");
        titles.put("family", "Родители и дети в карточках");
        titles.put("enrolment", "Зачисление и приказы");
        titles.put("role", "Роли сотрудников");
        titles.put("myschool", "«Моя школа»");
        titles.put("rights", "Права семьи и споры");
        return titles;
    }
}
