package ru.nso.esialogin.platform.problem;

/** The kinds of problems that any operation can have. What only one feature can say stands in that feature. */
public enum TechnicalProblem implements ProblemKind {
    BAD_REQUEST(400, "Запрос не удалось разобрать"),
    MALFORMED_JSON(400, "Тело запроса — не JSON"),
    DUPLICATE_MEMBER(400, "Поле повторяется"),
    JSON_LIMIT_EXCEEDED(400, "Слишком сложный JSON"),
    UNAUTHENTICATED(401, "Нужен вход"),
    FORBIDDEN(403, "Нет права на это действие"),
    NOT_FOUND(404, "Не найдено"),
    METHOD_NOT_ALLOWED(405, "Действие здесь не предусмотрено"),
    NOT_ACCEPTABLE(406, "Такой формат ответа не предусмотрен"),
    REQUEST_TOO_SLOW(408, "Слишком медленный запрос"),
    CONFLICT(409, "Данные изменились одновременно"),
    REQUEST_IN_PROGRESS(409, "Такой же запрос ещё выполняется"),
    PRECONDITION_FAILED(412, "Запись уже изменена"),
    BODY_TOO_LARGE(413, "Слишком большой запрос"),
    ADDRESS_TOO_LONG(414, "Слишком длинный адрес"),
    UNSUPPORTED_MEDIA_TYPE(415, "Такой формат запроса не предусмотрен"),
    INVALID_REQUEST(422, "Данные заполнены неверно"),
    UNKNOWN_PROPERTY(422, "Неизвестное поле"),
    UNKNOWN_PARAMETER(422, "Неизвестный параметр"),
    REPEATED_PARAMETER(422, "Параметр повторяется"),
    WRONG_TYPE(422, "Значение не того типа"),
    INVALID_VALUE(422, "Недопустимое значение"),
    INVALID_DATE(422, "Такой даты нет"),
    NULL_CHARACTER(422, "Недопустимый символ"),
    INVALID_CURSOR(422, "Неверная отметка страницы"),
    INVALID_LIMIT(422, "Неверный размер страницы"),
    INVALID_IDEMPOTENCY_KEY(422, "Неверный ключ повтора"),
    IDEMPOTENCY_KEY_REUSED(422, "Ключ повтора уже использован для другого запроса"),
    PRECONDITION_REQUIRED(428, "Нужна версия записи"),
    TOO_MANY_REQUESTS(429, "Слишком много запросов"),
    HEADERS_TOO_LARGE(431, "Слишком большие заголовки"),
    INTERNAL_ERROR(500, "Внутренняя ошибка"),
    SERVICE_UNAVAILABLE(503, "Сервис временно недоступен");

    private final int status;
    private final String title;

    TechnicalProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
