package ru.nso.esialogin.proof.abstraction;

import java.util.Arrays;
import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.Entry;
import ru.nso.esialogin.proof.abstraction.Terms.MotherContacts;
import ru.nso.esialogin.proof.abstraction.Terms.MotherSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Orders;
import ru.nso.esialogin.proof.abstraction.Terms.Parents;
import ru.nso.esialogin.proof.abstraction.Terms.Sent;
import ru.nso.esialogin.proof.abstraction.Terms.Sister;
import ru.nso.esialogin.proof.abstraction.Terms.SonContacts;
import ru.nso.esialogin.proof.abstraction.Terms.SonSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Staff;
import ru.nso.esialogin.proof.abstraction.Terms.Who;

/**
 * Numbers every point of the abstraction: three products, one for each role. A dimension that cannot matter to a role
 * has only its healthy value there.
 */
final class Space {
    private static final Account[] OF_ADULTS = {Account.CONFIRMED_ALONE};
    private static final Entry[] OF_SON = {Entry.SCHOOL_WEB, Entry.JOURNAL_APP, Entry.OLD_SITE};
    private static final Entry[] OF_MOTHER = {
        Entry.SCHOOL_WEB, Entry.JOURNAL_APP, Entry.EPGU_DIARY_SERVICE, Entry.UNKNOWN
    };
    private static final Entry[] OF_TEACHER = {
        Entry.SCHOOL_WEB, Entry.DIARY_APP, Entry.EPGU_DIARY_SERVICE, Entry.UNKNOWN
    };
    private static final SonSnils[] SEEN_BY_ADULTS_OF_SON = {SonSnils.RIGHT, SonSnils.EMPTY, SonSnils.OF_MOTHER};
    private static final Parents[] SEEN_BY_SON_OF_PARENTS = {Parents.BOTH, Parents.NONE};
    private static final Sister[] SEEN_BY_MOTHER = {Sister.NONE, Sister.COMPLETE, Sister.MOTHER_WITHOUT_KEYS};
    private static final Sister[] SEEN_BY_SON = {Sister.NONE, Sister.WITH_MAIL_OF_SON};
    private static final Sister[] NO_SISTER = {Sister.NONE};
    private static final MotherSnils[] SEEN_BY_SON_OF_MOTHER = {MotherSnils.RIGHT, MotherSnils.OF_SON};
    private static final MotherSnils[] OF_MOTHER_HERSELF = {MotherSnils.RIGHT, MotherSnils.EMPTY, MotherSnils.OF_SON};
    private static final MotherContacts[] CONTACTS_RIGHT = {MotherContacts.RIGHT};
    private static final MotherContacts[] CONTACTS_OF_TEACHER = {MotherContacts.RIGHT, MotherContacts.EMPTY};
    private static final Orders[] SEEN_BY_MOTHER_OF_ORDERS = {
        Orders.ONE, Orders.TWO_SCHOOLS, Orders.GAP, Orders.GRADUATED
    };
    private static final Orders[] SEEN_BY_SON_OF_ORDERS = {Orders.ONE, Orders.OLD_GAP, Orders.NONE, Orders.GRADUATED};
    private static final Orders[] IN_ORDER = {Orders.ONE};
    private static final Staff[] NO_STAFF = {Staff.ABSENT};
    private static final Age[] TWELVE = {Age.TWELVE};

    private Space() {}

    /** How many points there are. */
    static int size() {
        return Arrays.stream(Who.values()).mapToInt(Space::size).sum();
    }

    private static int size(Who who) {
        Digits digits = new Digits(0);
        read(0, who, digits);
        return digits.product;
    }

    /** The point of a number from zero on. */
    static Point at(int number) {
        int rest = number;
        for (Who who : Who.values()) {
            int size = size(who);
            if (rest < size) {
                return read(number, who, new Digits(rest));
            }
            rest -= size;
        }
        throw new IllegalArgumentException("There is no point " + number);
    }

    private static Point read(int number, Who who, Digits digits) {
        return switch (who) {
            case MOTHER -> ofMother(number, digits);
            case SON -> ofSon(number, digits);
            case TEACHER -> ofTeacher(number, digits);
        };
    }

    private static Point ofMother(int number, Digits digits) {
        return new Point(
                number,
                Who.MOTHER,
                digits.next(OF_MOTHER),
                digits.next(OF_ADULTS),
                digits.next(Sent.values()),
                digits.next(SEEN_BY_ADULTS_OF_SON),
                digits.next(SonContacts.values()),
                digits.next(OF_MOTHER_HERSELF),
                digits.next(MotherContacts.values()),
                digits.next(Parents.values()),
                digits.next(SEEN_BY_MOTHER),
                digits.next(SEEN_BY_MOTHER_OF_ORDERS),
                digits.next(NO_STAFF),
                digits.next(TWELVE));
    }

    private static Point ofSon(int number, Digits digits) {
        return new Point(
                number,
                Who.SON,
                digits.next(OF_SON),
                digits.next(Account.values()),
                digits.next(Sent.values()),
                digits.next(SonSnils.values()),
                digits.next(SonContacts.values()),
                digits.next(SEEN_BY_SON_OF_MOTHER),
                digits.next(CONTACTS_RIGHT),
                digits.next(SEEN_BY_SON_OF_PARENTS),
                digits.next(SEEN_BY_SON),
                digits.next(SEEN_BY_SON_OF_ORDERS),
                digits.next(NO_STAFF),
                digits.next(Age.values()));
    }

    private static Point ofTeacher(int number, Digits digits) {
        return new Point(
                number,
                Who.TEACHER,
                digits.next(OF_TEACHER),
                digits.next(OF_ADULTS),
                digits.next(Sent.values()),
                digits.next(SEEN_BY_ADULTS_OF_SON),
                digits.next(SonContacts.values()),
                digits.next(MotherSnils.values()),
                digits.next(CONTACTS_OF_TEACHER),
                digits.next(Parents.values()),
                digits.next(NO_SISTER),
                digits.next(IN_ORDER),
                digits.next(Staff.values()),
                digits.next(TWELVE));
    }

    /** Reads a number digit by digit, each with the base of its dimension. */
    private static final class Digits {
        private int rest;
        private int product = 1;

        private Digits(int rest) {
            this.rest = rest;
        }

        private <T> T next(T[] values) {
            T value = values[rest % values.length];
            rest /= values.length;
            product *= values.length;
            return value;
        }
    }
}
