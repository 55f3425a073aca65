package ru.nso.esialogin.console.family.login;

import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;

/** The questions about a login in Russian. */
final class LoginWords {
    private LoginWords() {}

    static String of(Role role) {
        return switch (role) {
            case PARENT -> "родитель или представитель";
            case PUPIL -> "ученик";
            case EMPLOYEE -> "сотрудник школы";
        };
    }

    static String of(EntryPoint entry) {
        return switch (entry) {
            case SCHOOL_WEB -> "сайт school.nso.ru";
            case DIARY_APP -> "приложение «Дневник»";
            case JOURNAL_APP -> "приложение «Журнал»";
            case EPGU_DIARY_SERVICE -> "услуга дневника на Госуслугах";
            case GOSUSLUGI_SCHOOL -> "«Госуслуги Моя школа»";
            case MY_SCHOOL -> "«Моя школа»";
            case MY_SCHOOL_ADMIN -> "«Моя школа», кабинет администратора";
            case OLD_SITE -> "старый сайт";
            case UNKNOWN -> "не знаю";
        };
    }

    static String of(Credential credential) {
        return switch (credential) {
            case ESIA -> "через Госуслуги";
            case PASSWORD -> "логин и пароль школы";
            case UNKNOWN -> "не знаю";
        };
    }

    static String of(LoginTyped typed) {
        return switch (typed) {
            case SNILS -> "СНИЛС";
            case PHONE -> "телефон";
            case EMAIL -> "электронная почта";
            case UNKNOWN -> "не знаю";
        };
    }

    static String of(SecondFactor factor) {
        return switch (factor) {
            case SMS -> "код из СМС";
            case TOTP -> "одноразовый код из приложения";
            case MAX -> "код в MAX";
            case BIOMETRIC -> "биометрия";
            case NONE -> "не настроен";
            case UNKNOWN -> "не знаю";
        };
    }

    static String of(TrustLevel level) {
        return level.label();
    }

    static String of(Symptom symptom) {
        return switch (symptom) {
            case NOT_FOUND -> "пишет, что пользователь не найден";
            case OPENS_OTHER_PERSON -> "открывается чужая запись";
            case CHILD_MISSING -> "не видно ребёнка";
            case ROLE_MISSING -> "нет нужной роли";
            case EMPTY_DIARY -> "дневник пустой";
            case WRONG_SCHOOL -> "открывается другая школа";
            case CODE_NOT_RECEIVED -> "не приходит код";
            case PASSWORD_STEP -> "застревает на создании пароля ребёнка";
            case PASSWORD_FORGOTTEN -> "забыт пароль";
            case ACCOUNT_CREATION_REFUSED -> "не создаётся учётная запись ребёнка";
            case CHILD_ACCOUNT_CONTACT_IN_USE -> "почта или телефон ребёнка уже заняты";
            case CHECK_NOT_FINISHED -> "проверка данных ребёнка не заканчивается";
            case ENDLESS_WAIT -> "бесконечное ожидание";
            case SITE_DOWN -> "сайт не открывается";
            case ACCESS_DENIED -> "доступ запрещён";
            case NOT_ACTIVATED -> "учётная запись не активирована";
            case ETD_NOT_OPENING -> "не открывается Единая точка доступа";
            case STAFF_RECORD_REFUSED -> "не создаётся запись сотрудника";
            case CUSTODY_DISPUTE -> "спор об опеке";
            case REFUSES_ESIA -> "не хочет входить через Госуслуги";
            case NOT_A_LOGIN_PROBLEM -> "дело не во входе";
        };
    }
}
