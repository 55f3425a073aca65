package ru.nso.esialogin.ticket.reply.draft;

/**
 * Why a reply must not be sent.
 *
 * @param reason the kind of reason
 * @param where the part of the reply
 */
public record Block(Reason reason, Where where) {

    /** A part of a reply. */
    public enum Where {
        ADDRESS,
        SUBJECT,
        TEXT,
        ASKS_FOR
    }

    /** Kinds of reasons. */
    public enum Reason {
        NO_ADDRESS("Укажите адрес, на который отправить ответ."),
        NO_USABLE_ADDRESS("Это не один адрес электронной почты."),
        OWN_ADDRESS("Это адрес самой службы поддержки: письмо вернулось бы к нам."),
        NOTHING_TO_SAY("Для этого получателя готового ответа нет. Напишите текст."),
        UNRESOLVED_VARIABLE("В тексте осталась переменная в фигурных скобках. Замените её словами."),
        SOMEBODY_ELSE("В тексте есть данные кого-то, кроме адресата и его ребёнка. Уберите их."),
        NOT_ON_CARD("В тексте есть личные данные, а этого адреса в карточке нет. Уберите данные или выберите адрес из"
                + " карточки."),
        VALUE_FOR_SCHOOL("Школе не пишут СНИЛС, телефоны и почту: она вносит их только с документа. Уберите их."),
        ASKED_BEFORE("Об этом уже просили в этом обращении. Второй раз не просим."),
        NEVER_ASKED_FOR("Телефон не спрашиваем."),
        NOT_ASKED_OF_SCHOOL("Сведения просят у того, кто обратился, а не у школы.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In Russian, without a value. */
        public String words() {
            return words;
        }
    }
}
