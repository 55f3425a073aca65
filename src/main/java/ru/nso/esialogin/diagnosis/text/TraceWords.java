package ru.nso.esialogin.diagnosis.text;

import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.TraceLine;

/** Steps of the simulation in Russian. They name cards and records by their ids and hold no value. */
public final class TraceWords {
    private TraceWords() {}

    /** The line in Russian. */
    public static String of(TraceLine line) {
        return switch (line.outcome()) {
            case OPEN -> gate(line) + ": препятствий нет";
            case CLOSED ->
                gate(line) + ": " + line.obstacle().map(TraceWords::obstacle).orElse("закрыто");
            case NOT_DECIDED -> gate(line) + ": сведений не хватает";
            case FROM_TEXT -> "Госуслуги передали (по тексту ошибки): " + keys(line.keys());
            case FROM_ACCOUNT -> "Госуслуги передали (по учётной записи): " + keys(line.keys());
            case ASSUMED -> "Учётная запись предполагается: " + keys(line.keys());
            case TEXT_AND_ACCOUNT_DISAGREE -> "Текст ошибки и сведения об учётной записи расходятся; верим тексту";
            case COPIED_FROM_ENROLMENT ->
                "Карточки в «Электронной школе» нет; считаем, что она повторяет «Запись в школу»";
            case ORDERS_ACTIVE -> "Карточка действует";
            case ORDERS_NOT_ACTIVE -> "По приказам карточка не действует";
            case CARDS_NOT_ALL -> "Просмотрены не все карточки: их отсутствие ничего не доказывает";
            case CHILD_WITHOUT_CARD -> "Карточка названного ребёнка не найдена";
            case ENDED -> "Обучение закончено, карточка не ожидается";
            case CHILD_JUDGED_INSTEAD_OF_PARENT ->
                "Создаётся учётная запись ребёнка: проверяется вход ребёнка, вход самого родителя не проверяется";
            case LINK_DECIDES -> "Запись найдена по сохранённой связи с учётной записью";
            case FOUND ->
                line.keys().isEmpty()
                        ? "Запись найдена без поиска: вход по паролю"
                        : "Запись найдена, совпало: " + keys(line.keys());
            case NOT_FOUND -> "Собственная запись не найдена: ни один ключ не совпал";
            case NOT_SEARCHED -> "Запись не ищется: она не действует";
            case SELF -> "Запись принадлежит тому, кто входит";
            case FAMILY -> "Запись другого члена семьи";
            case OTHER -> "Запись другого человека";
            case UNKNOWN -> "Чья это запись, неизвестно";
            case PRESENT -> "Ожидаемая карточка открывается";
            case MISSING -> "Ожидаемая карточка не открывается";
            case CONTRADICTS -> "Замеченное расходится с расчётом; расчёт важнее";
            case WORKS -> "Итог: вход работает";
            case INCOMPLETE -> "Итог: вход работает не полностью";
            case WRONG_PERSON -> "Итог: открывается чужая запись";
            case FAILS -> "Итог: вход не работает";
            case UNDECIDED -> "Итог: сведений не хватает";
        };
    }

    private static String gate(TraceLine line) {
        return switch (Gate.valueOf(line.subject())) {
            case SERVICE -> "Работа сервисов";
            case ENTRY -> "Где входят";
            case CREDENTIAL -> "Способ входа";
            case ACCOUNT -> "Госуслуги";
            case SEARCH -> "Поиск";
        };
    }

    private static String keys(Set<KeyKind> keys) {
        return keys.isEmpty()
                ? "ничего"
                : keys.stream()
                        .sorted()
                        .map(kind -> switch (kind) {
                            case SNILS -> "СНИЛС";
                            case PHONE -> "телефон";
                            case EMAIL -> "почту";
                        })
                        .collect(Collectors.joining(", "));
    }

    /** Why a gate is closed. */
    static String obstacle(Obstacle obstacle) {
        return switch (obstacle) {
            case JOURNAL_OUTAGE -> "«Электронная школа» не работала";
            case ESIA_OUTAGE -> "Госуслуги не работали";
            case MY_SCHOOL_OUTAGE -> "«Моя школа» не работала";
            case SITE_DOWN -> "сайт не открывался";
            case ENDLESS_WAIT -> "бесконечное ожидание";
            case ESIA_OVERLOAD_CODE -> "Госуслуги перегружены";
            case INTEGRATION_CODE -> "сбой обмена с Госуслугами";
            case UNKNOWN_CODE -> "неизвестный код ошибки";
            case WRONG_SERVICE -> "другая услуга, дневник через неё не открывается";
            case OLD_SITE -> "старый сайт";
            case WITHDRAWN_PORTAL -> "портал закрыт";
            case BETTER_DOOR -> "здесь видно не всё, что открывает сайт";
            case ACCESS_POINT_NOT_OPENING -> "Единая точка доступа не открывается";
            case STAFF_RECORD_REFUSED -> "учётная запись сотрудника не создаётся";
            case PASSWORD_CLOSED -> "вход по паролю закрыт";
            case PASSWORD_FORGOTTEN -> "пароль забыт";
            case CODE_NOT_RECEIVED -> "код не приходит";
            case BIOMETRIC_IN_APP -> "биометрия в приложении недоступна";
            case NO_SECOND_FACTOR -> "нет второго способа подтверждения";
            case ORGANISATION_CHOSEN -> "выбран вход от имени организации";
            case STALE_LINK -> "устаревшая ссылка";
            case UNCONFIRMED_CODE -> "учётная запись не подтверждена";
            case NOT_A_CHILD_ACCOUNT -> "учётная запись не детская";
            case LEVEL_TOO_LOW_FOR_14 -> "с 14 лет нужна подтверждённая учётная запись";
            case LEVEL_TOO_LOW_FOR_18 -> "с 18 лет нужна собственная подтверждённая учётная запись";
            case NOT_LINKED_TO_PARENT -> "учётная запись не связана с родительской";
            case LEVEL_TOO_LOW_FOR_MY_SCHOOL -> "уровень учётной записи недостаточен для «Моей школы»";
            case CONSENT_MISSING -> "нет согласия на передачу данных";
            case PARENTAL_CONSENT_MISSING -> "нет согласия родителя";
            case CHILD_ACCOUNT_CODE -> "код для учётной записи ребёнка не приходит";
            case CHILD_ACCOUNT_PASSWORD -> "пароль ребёнка ещё не создан";
            case CHILD_ACCOUNT_GMAIL -> "для ребёнка указана почта gmail";
            case CHILD_ACCOUNT_CERTIFICATE -> "свидетельство о рождении иностранное";
            case CHILD_ACCOUNT_CONTACT_IN_USE -> "почта или телефон ребёнка уже заняты";
            case CHILD_ACCOUNT_PARENT_LEVEL -> "учётная запись родителя не подтверждена";
            case CHILD_ACCOUNT_CHECK -> "проверка данных ребёнка не закончена";
            case CHILD_ACCOUNT_UNFINISHED -> "учётная запись ребёнка ещё не создана";
            case NOT_ATTACHED -> "прикрепление в «Моей школе» не подтверждено";
        };
    }
}
