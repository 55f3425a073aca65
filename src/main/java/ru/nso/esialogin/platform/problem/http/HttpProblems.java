package ru.nso.esialogin.platform.problem.http;

import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Says what a bare HTTP status means here. */
public final class HttpProblems {
    private HttpProblems() {}

    /** The problem behind that status. */
    public static ProblemException of(int status) {
        return switch (status) {
            case 401 -> new ProblemException(TechnicalProblem.UNAUTHENTICATED, "Войдите и повторите запрос.");
            case 403 -> new ProblemException(TechnicalProblem.FORBIDDEN, "У вашей роли нет права на это действие.");
            case 404 -> ProblemException.notFound();
            case 405 ->
                new ProblemException(
                        TechnicalProblem.METHOD_NOT_ALLOWED,
                        "По этому адресу такое действие не предусмотрено; предусмотренные названы в заголовке Allow.");
            case 406 ->
                new ProblemException(
                        TechnicalProblem.NOT_ACCEPTABLE, "Этот адрес не отвечает в формате из заголовка Accept.");
            case 409 ->
                new ProblemException(TechnicalProblem.CONFLICT, "Запись только что изменилась. Прочитайте её снова.");
            case 412 ->
                new ProblemException(
                        TechnicalProblem.PRECONDITION_FAILED, "Запись уже изменена. Прочитайте её снова и повторите.");
            case 413 -> new ProblemException(TechnicalProblem.BODY_TOO_LARGE, "Запрос больше допустимого.");
            case 415 ->
                new ProblemException(
                        TechnicalProblem.UNSUPPORTED_MEDIA_TYPE,
                        "Этот адрес не принимает формат из заголовка Content-Type.");
            case 422 -> new ProblemException(TechnicalProblem.INVALID_REQUEST, "Данные заполнены неверно.");
            case 428 ->
                new ProblemException(
                        TechnicalProblem.PRECONDITION_REQUIRED, "Передайте версию записи в заголовке If-Match.");
            case 429 ->
                new ProblemException(TechnicalProblem.TOO_MANY_REQUESTS, "Слишком много запросов. Повторите позже.");
            default -> new ProblemException(TechnicalProblem.BAD_REQUEST, "Запрос не удалось разобрать.");
        };
    }
}
