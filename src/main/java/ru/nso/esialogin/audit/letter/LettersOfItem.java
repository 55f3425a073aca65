package ru.nso.esialogin.audit.letter;

import java.util.List;

/** What became of the letters that somebody asked for. */
public sealed interface LettersOfItem {

    /**
     * The letters of one item, each to be handed to its addressee alone.
     *
     * @param letters one for each parent who is asked for a document
     */
    record Written(List<Addressed> letters) implements LettersOfItem {

        /** Copies the letters. */
        public Written {
            letters = List.copyOf(letters);
        }
    }

    /** Nobody is asked for a document. */
    record NotDue(Why why) implements LettersOfItem {}

    /** There is no such item, or no such parent on its cards. */
    record NotThere() implements LettersOfItem {}

    /** Why nobody is asked for a document. */
    enum Why {
        /** Everybody who waited for the cards gets in. */
        DONE("Все, кого это касалось, уже входят: документы не нужны."),
        /** The school has decided to leave the cards as they are for a while. */
        WAIVED("Школа решила пока оставить это как есть. Чтобы написать родителям, отмените отсрочку."),
        /** The pupil is old enough to be spoken to, not about. */
        OF_AGE("Ученик уже совершеннолетний: о документах спросите его самого, родителям о нём не пишут."),
        /** No document of a parent or the child decides what was found. */
        NO_DOCUMENT("Документы родителей здесь ничего не решают: что сделать, сказано в списке работ.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        /** The same in Russian. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * A letter and to whom it goes.
     *
     * @param cardId the card on which the parent stands
     * @param personId the parent on it
     * @param to the name of the parent
     * @param letter the letter
     */
    record Addressed(String cardId, String personId, String to, ParentLetter letter) {

        /** Without the name. */
        @Override
        public String toString() {
            return "Addressed[" + cardId + ", " + letter + ']';
        }
    }
}
