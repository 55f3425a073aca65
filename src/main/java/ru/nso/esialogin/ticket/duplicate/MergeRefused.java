package ru.nso.esialogin.ticket.duplicate;

/** Two tickets cannot be merged, or not be taken apart. */
public final class MergeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    MergeRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** Why. */
    public enum Why {
        /** There is no such other ticket. */
        NO_OTHER("Такого обращения нет."),
        /** Both are the same. */
        SAME("Нужен номер другого обращения, а не этого же."),
        /** The ticket goes on in another one already. */
        MERGED_ALREADY("Это обращение уже объединено с другим. Сначала разъедините их."),
        /** The other one goes on in another one itself. */
        OTHER_IS_MERGED("Другое обращение само ведётся в третьем. Объедините с ним."),
        /** Other tickets go on in this one. */
        HAS_OTHERS("В этом обращении ведутся другие. Сначала разъедините их."),
        /** The ticket goes on by itself. */
        NOT_MERGED("Это обращение ведётся само по себе.");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** In Russian. */
        public String words() {
            return words;
        }
    }
}
