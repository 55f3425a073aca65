package ru.nso.esialogin.repair.blast.edit;

/** An edit that the cards do not allow. */
public final class ImpossibleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final Reason reason;

    ImpossibleEdit(int number, Reason reason) {
        super("edit " + number + ": " + reason, null, false, false);
        this.number = number;
        this.reason = reason;
    }

    /** Position of the edit in the list, from zero. */
    public int number() {
        return number;
    }

    /** Why it cannot be done. */
    public Reason reason() {
        return reason;
    }

    /** Why an edit cannot be done. */
    public enum Reason {
        /** The person does not stand on the card. */
        NO_SUCH_PERSON("На этой карточке такого человека нет."),
        /** The person stands there, but not as a parent. */
        NOT_A_PARENT("Это ученик. Привязать можно только родителя или представителя."),
        /** The card is not a pupil's. */
        NOT_A_PUPIL_CARD("Это изменение для карточки ученика, а здесь карточка сотрудника."),
        /** The card is not an employee's. */
        NOT_A_STAFF_CARD("Это изменение для карточки сотрудника, а здесь карточка ученика."),
        /** The two cards are one. */
        SAME_CARD("Нужны две разные карточки."),
        /** The two cards are of different pupils or subsystems. */
        NOT_DOUBLED("Объединить можно только две карточки одного ребёнка в одной системе."),
        /** The pupil has no such order in force or issued. */
        NO_SUCH_ORDER("Такого действующего приказа у ученика нет."),
        /** The card was merged into another by an edit before. */
        CARD_IS_GONE("Эта карточка уже объединена с другой более ранним изменением из списка.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The same in Russian. */
        public String words() {
            return words;
        }
    }
}
