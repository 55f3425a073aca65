package ru.nso.esialogin.ticket.intake.letter;

/**
 * Why a letter became no ticket.
 *
 * @param code in capitals, at most 40 signs
 * @param sentence for the operator, in Russian; nothing of the letter
 */
public record Reason(String code, String sentence) {
    /** Its mail server says that whoever sent it is not who it names. */
    public static final Reason SENDER_FORGED = new Reason(
            "SENDER_FORGED", "Проверка отправителя не пройдена: письмо, похоже, послал кто-то другой от чужого имени.");

    /** A program came along. */
    public static final Reason PROGRAM_ATTACHED =
            new Reason("PROGRAM_ATTACHED", "В письме программа. Не открывайте её.");

    /** The service itself failed at it, again and again. */
    public static final Reason NOT_TRIAGED =
            new Reason("NOT_TRIAGED", "Служба несколько раз не смогла разобрать письмо. Сообщите разработчикам.");

    /** Larger than is taken in. */
    public static final Reason TOO_LARGE = new Reason("TOO_LARGE", "Письмо больше, чем принимает служба.");

    /** The same letter, with the same id, lies in the mailbox once more. */
    public static final Reason REPEATED = new Reason("REPEATED", "Это же письмо уже принято из этого ящика.");

    /** It was in the list of the mailbox, and nobody could read it any more. */
    public static final Reason GONE = new Reason("GONE", "Письмо удалили из ящика раньше, чем служба его прочитала.");

    /** It spoke of somebody who was erased. */
    public static final Reason ERASED =
            new Reason("ERASED", "Письмо удалено вместе с данными человека, о котором в нём говорилось.");

    /** Our own letter. */
    public static final Reason OWN = new Reason("OWN", "Письмо с нашего собственного адреса.");

    /** Nothing tells which of our letters could not be delivered. */
    public static final Reason BOUNCE =
            new Reason("BOUNCE", "Сообщение о недоставке, из которого не видно, какое обращение оно касается.");

    /** A machine wrote, and it belongs to no ticket. */
    public static final Reason AUTOMATIC = new Reason("AUTOMATIC", "Автоматическое письмо: его писал не человек.");

    /** Of a mailing list. */
    public static final Reason MAILING_LIST = new Reason("MAILING_LIST", "Письмо из рассылки.");
}
