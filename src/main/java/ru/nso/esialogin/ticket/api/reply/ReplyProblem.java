package ru.nso.esialogin.ticket.api.reply;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** Why a reply is not sent. */
enum ReplyProblem implements ProblemKind {
    REPLY_BLOCKED(422, "Такой ответ отправить нельзя"),
    TICKET_CLOSED(409, "Обращение закрыто");

    private final int status;
    private final String title;

    ReplyProblem(int status, String title) {
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
