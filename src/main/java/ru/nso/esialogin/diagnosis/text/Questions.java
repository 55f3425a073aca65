package ru.nso.esialogin.diagnosis.text;

import java.util.Collection;
import java.util.List;
import ru.nso.esialogin.esia.simulation.MissingFact;

/** Questions that decide what is missing, in words that can be read out and sent. Nobody is asked for a password. */
public final class Questions {
    private Questions() {}

    /** Each question once, in the order of the facts. */
    static List<String> of(Collection<MissingFact> missing) {
        return missing.stream().sorted().map(Questions::of).distinct().toList();
    }

    /** The questions that the family can answer. */
    static List<String> forFamily(Collection<MissingFact> missing) {
        return of(missing.stream().filter(Questions::familyKnows).toList());
    }

    /** Whether the family can answer; what stands on cards and in orders only a school can. */
    public static boolean familyKnows(MissingFact fact) {
        return switch (fact) {
            case KEYS_ON_CARD,
                    STAFF_CARDS,
                    PUPIL_CARDS,
                    STORED_LINK,
                    SERVICE_STATE,
                    PARENTS_ON_CARD,
                    ORDERS,
                    WRITTEN_CONFIRMATION,
                    SNILS_IN_DOCUMENT -> false;
            default -> true;
        };
    }

    /** The question for one fact. */
    public static String of(MissingFact fact) {
        return switch (fact) {
            case ENTRY_POINT -> "Где Вы входите: на сайте school.nso.ru, в приложении или на другой странице?";
            case SNILS_SENT, PHONES_SENT, EMAILS_SENT ->
                "Что написано в скобках в тексте ошибки? Пришлите, пожалуйста, снимок экрана с ошибкой целиком.";
            case KEYS_ON_CARD -> "Что записано в карточке: СНИЛС, телефоны, почта? Карточку смотрит школа.";
            case NAME_OF_IDENTITY ->
                "Назовите, пожалуйста, фамилию, имя и отчество так, как они записаны на Госуслугах.";
            case BIRTH_DATE_OF_IDENTITY -> "Назовите, пожалуйста, дату рождения того, кто входит.";
            case STAFF_CARDS -> "Есть ли карточка сотрудника и какие роли в ней указаны? Карточку смотрит школа.";
            case PUPIL_CARDS -> "В какой школе и в каком классе учится ребёнок? Найдите его карточку.";
            case STORED_LINK -> "Связана ли запись в «Электронной школе» с учётной записью Госуслуг?";
            case LOGIN_TYPED -> "Что Вы вводите как логин на Госуслугах: СНИЛС, телефон или почту?";
            case ACCOUNT_LEVEL ->
                "Какая у Вас учётная запись на Госуслугах: упрощённая, стандартная, подтверждённая или детская?";
            case SECOND_ACCOUNT ->
                "Нет ли у Вас второй учётной записи на Госуслугах, например с другим номером телефона?";
            case BIRTH_CERTIFICATE -> "Где выдано свидетельство о рождении ребёнка: в России или в другой стране?";
            case CHILD_ACCOUNT_STEP -> "На каком шаге Вы остановились, когда создавали учётную запись ребёнка?";
            case CHILD_ACCOUNT_EMAIL -> "Какую почту Вы указываете для ребёнка: на Яндексе, Mail.ru или Gmail?";
            case ATTACHMENT_REQUEST -> "Подавали ли Вы в «Моей школе» заявку на прикрепление и что с ней сейчас?";
            case SERVICE_STATE -> "Нет ли сейчас сбоя или работ в «Электронной школе» или на Госуслугах?";
            case ERROR_CODE -> "Видите ли Вы на экране надпись ESIA и шесть цифр? Назовите их, пожалуйста.";
            case APP_VERSION -> "Какая версия приложения установлена на телефоне?";
            case PARENTS_ON_CARD -> "Кто записан в карточке ребёнка? Карточку смотрит школа.";
            case ORDERS -> "Какие приказы о зачислении и переводе есть в «Записи в школу»? Их смотрит школа.";
            case SNILS_IN_DOCUMENT ->
                "Совпадает ли СНИЛС в карточке с документом этого человека? Документ сверяет школа, номер называть не нужно.";
            case WRITTEN_CONFIRMATION -> "Есть ли письменное подтверждение от заявителя?";
        };
    }
}
