package ru.nso.esialogin.diagnosis.errortext;

/** Which text it is. */
public enum TextKind {
    /** «Не удалось найти возможного пользователя для авторизации (…)». */
    NOT_FOUND,
    /** «Ваш дневник не найден…». */
    DIARY_NOT_FOUND,
    /** A text with an error code of ЕСИА. */
    ESIA_CODE,
    /** None of the known ones. */
    UNKNOWN
}
