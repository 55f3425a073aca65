package ru.nso.esialogin.ticket.outbox;

/** Why a letter was not taken; never in words of the mail server, which quote addresses. */
public enum Trouble {
    /** The mail server cannot be reached or does not let us in. */
    UNREACHABLE("почтовый сервер недоступен"),
    /** It said that it could not take it now. */
    NOT_NOW("почтовый сервер пока не принимает письмо"),
    /** It refused the letter or the address. */
    REFUSED("почтовый сервер отказался принять письмо"),
    /** It does not take letters from us: our address or our login. */
    SENDER("почтовый сервер не принимает писем с нашего адреса"),
    /** Nothing can be sent to such an address. */
    ADDRESS("на такой адрес письмо отправить нельзя"),
    /** The line broke after the words were handed over, or the service stopped. */
    NO_ANSWER("почтовый сервер не ответил, принято ли письмо"),
    /** It came back. */
    CAME_BACK("письмо вернулось: его не доставили"),
    /** Nobody can decrypt it any more: its key is gone. */
    UNREADABLE("письмо не прочитать: ключа, которым оно зашифровано, больше нет"),
    /** It held what must not be sent: somebody's datum, or a variable without a word. */
    BLOCKED("в письме осталось то, что отправлять нельзя");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** In Russian, for the operator. */
    public String words() {
        return words;
    }
}
