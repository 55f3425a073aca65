package ru.nso.esialogin.repair;

import ru.nso.esialogin.rules.Edit;

/** What kinds of edits have in common. */
final class Acts {
    private Acts() {}

    /** Whether the edit changes a card of a pupil or an employee, whoever has to do it. */
    static boolean changesCards(Edit edit) {
        return switch (edit.what()) {
            case SET_SNILS,
                    CLEAR_SNILS,
                    SET_CONTACT,
                    CLEAR_CONTACT,
                    ADD_PARENT,
                    LINK_PARENT,
                    ADD_STAFF_CARD,
                    ADD_ROLE,
                    ISSUE_ORDER,
                    CANCEL_ORDER,
                    UNLINK,
                    MERGE_CARDS -> true;
            case LOGIN_WITH_SNILS,
                    USE_ENTRY,
                    RAISE_ACCOUNT,
                    LINK_CHILD,
                    CHANGE_FACTOR,
                    GIVE_CONSENT,
                    WAIT_UNTIL,
                    ATTACHMENT_REQUEST,
                    ATTACHMENT_CONFIRM,
                    CHANGE_ACCOUNT_CONTACT -> false;
        };
    }

    /** Whether the edit writes or clears keys of persons who stand on cards. */
    static boolean changesKeys(Edit edit) {
        return switch (edit.what()) {
            case SET_SNILS, CLEAR_SNILS, SET_CONTACT, CLEAR_CONTACT -> true;
            default -> false;
        };
    }

    /** Whether the edit puts a parent on a card. */
    static boolean addsParent(Edit edit) {
        return edit.what() == Edit.What.ADD_PARENT || edit.what() == Edit.What.LINK_PARENT;
    }
}
