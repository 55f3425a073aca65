package ru.nso.esialogin.proof.abstraction;

/** The dimensions of the finite abstraction. The first value of each is the healthy one. */
final class Terms {
    private Terms() {}

    /** Who logs in. */
    enum Who {
        MOTHER,
        SON,
        TEACHER
    }

    /** The day of the attempt. */
    enum Day {
        /** 15 October 2025: only ЕСИА, «Моя школа» withdrawn. */
        NOW,
        /** 20 May 2024: a password still opens for whom no link is stored, «Моя школа» is open. */
        BEFORE_THE_CLOSING
    }

    /** The entry point. */
    enum Entry {
        SCHOOL_WEB,
        DIARY_APP,
        JOURNAL_APP,
        EPGU_DIARY_SERVICE,
        GOSUSLUGI_SCHOOL,
        MY_SCHOOL,
        OLD_SITE,
        UNKNOWN
    }

    /** How the person proves who they are. */
    enum Credential {
        ESIA,
        PASSWORD
    }

    /**
     * When, where and how the person comes in.
     *
     * @param day day of the attempt
     * @param entry entry point
     * @param credential credential
     */
    record Door(Day day, Entry entry, Credential credential) {
        /** Through ЕСИА, today. */
        static Door now(Entry entry) {
            return new Door(Day.NOW, entry, Credential.ESIA);
        }
    }

    /** The link stored on the journal or staff record of whoever logs in. */
    enum Link {
        NONE,
        TO_THIS_ACCOUNT,
        TO_ANOTHER,
        UNKNOWN
    }

    /** The son's attachment in «Моя школа». */
    enum Attachment {
        CONFIRMED,
        SENT
    }

    /** Level and link of the account. */
    enum Account {
        CHILD_LINKED,
        CHILD_ALONE,
        SIMPLIFIED_ALONE,
        SIMPLIFIED_LINKED,
        CONFIRMED_LINKED,
        CONFIRMED_ALONE
    }

    /** Keys that ЕСИА sends. */
    enum Sent {
        ALL,
        NO_SNILS,
        ONLY_SNILS,
        ONLY_NEW_PHONE,
        NOTHING
    }

    /** SNILS of the son on the journal card. */
    enum SonSnils {
        RIGHT,
        EMPTY,
        BROKEN,
        OF_MOTHER,
        UNSEEN
    }

    /** Contacts of the son on the journal card. */
    enum SonContacts {
        RIGHT,
        EMPTY,
        PHONE_OF_MOTHER
    }

    /** SNILS of the mother on the son's journal card. */
    enum MotherSnils {
        RIGHT,
        EMPTY,
        BROKEN,
        OF_SON
    }

    /** Contacts of the mother on the son's journal card. */
    enum MotherContacts {
        RIGHT,
        EMPTY,
        OUTDATED,
        OF_FATHER
    }

    /** Who stands as a parent on the son's cards. */
    enum Parents {
        BOTH,
        FATHER_ONLY,
        NONE
    }

    /** The second child. */
    enum Sister {
        NONE,
        COMPLETE,
        MOTHER_WITHOUT_KEYS,
        WITH_MAIL_OF_SON
    }

    /** Orders of the son. */
    enum Orders {
        ONE,
        TWO_SCHOOLS,
        GAP,
        OLD_GAP,
        NONE,
        GRADUATED
    }

    /** The mother's staff card. */
    enum Staff {
        IN_ORDER,
        ABSENT,
        ENDED,
        NO_TEACHING_ROLE,
        WITHOUT_KEYS
    }

    /** Age of the son on the day. */
    enum Age {
        UNDER_FOURTEEN,
        FOURTEEN_OR_FIFTEEN
    }
}
