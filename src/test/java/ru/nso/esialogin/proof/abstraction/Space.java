package ru.nso.esialogin.proof.abstraction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.Attachment;
import ru.nso.esialogin.proof.abstraction.Terms.Credential;
import ru.nso.esialogin.proof.abstraction.Terms.Day;
import ru.nso.esialogin.proof.abstraction.Terms.Door;
import ru.nso.esialogin.proof.abstraction.Terms.Entry;
import ru.nso.esialogin.proof.abstraction.Terms.Link;
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
 * Numbers every point of the abstraction: for each role the product of what goes wrong on cards and keys today, and the
 * product of the rarer doors, of passwords and of stored links, in which fewer things are wrong on the cards. A
 * dimension that cannot matter has only its healthy value.
 */
final class Space {
    private static final Account[] OF_ADULTS = {Account.CONFIRMED_ALONE};
    private static final Account[] OF_ADULTS_AT_RARE_DOORS = {Account.CONFIRMED_ALONE, Account.SIMPLIFIED_ALONE};
    private static final Door[] OF_SON = now(Entry.SCHOOL_WEB, Entry.JOURNAL_APP, Entry.OLD_SITE);
    private static final Door[] OF_MOTHER =
            now(Entry.SCHOOL_WEB, Entry.JOURNAL_APP, Entry.EPGU_DIARY_SERVICE, Entry.UNKNOWN);
    private static final Door[] OF_TEACHER =
            now(Entry.SCHOOL_WEB, Entry.DIARY_APP, Entry.EPGU_DIARY_SERVICE, Entry.UNKNOWN);
    private static final Door[] RARE_DOORS = {
        Door.now(Entry.GOSUSLUGI_SCHOOL),
        Door.now(Entry.MY_SCHOOL),
        new Door(Day.NOW, Entry.SCHOOL_WEB, Credential.PASSWORD),
        new Door(Day.BEFORE_THE_CLOSING, Entry.SCHOOL_WEB, Credential.ESIA),
        new Door(Day.BEFORE_THE_CLOSING, Entry.SCHOOL_WEB, Credential.PASSWORD),
        new Door(Day.BEFORE_THE_CLOSING, Entry.GOSUSLUGI_SCHOOL, Credential.ESIA),
        new Door(Day.BEFORE_THE_CLOSING, Entry.MY_SCHOOL, Credential.ESIA)
    };
    private static final Link[] NO_LINK = {Link.NONE};
    private static final Attachment[] ATTACHED = {Attachment.CONFIRMED};
    private static final Sent[] SENT_AT_RARE_DOORS = {Sent.ALL, Sent.NO_SNILS, Sent.NOTHING};
    private static final SonSnils[] SEEN_BY_ADULTS_OF_SON = {SonSnils.RIGHT, SonSnils.EMPTY, SonSnils.OF_MOTHER};
    private static final SonSnils[] RIGHT_OR_OF_MOTHER = {SonSnils.RIGHT, SonSnils.OF_MOTHER};
    private static final SonContacts[] SON_CONTACTS_RIGHT = {SonContacts.RIGHT};
    private static final Parents[] SEEN_BY_SON_OF_PARENTS = {Parents.BOTH, Parents.NONE};
    private static final Parents[] BOTH_PARENTS = {Parents.BOTH};
    private static final Parents[] WITH_OR_WITHOUT_MOTHER = {Parents.BOTH, Parents.FATHER_ONLY};
    private static final Sister[] SEEN_BY_MOTHER = {Sister.NONE, Sister.COMPLETE, Sister.MOTHER_WITHOUT_KEYS};
    private static final Sister[] SEEN_BY_SON = {Sister.NONE, Sister.WITH_MAIL_OF_SON};
    private static final Sister[] WITH_OR_WITHOUT_SISTER = {Sister.NONE, Sister.COMPLETE};
    private static final Sister[] NO_SISTER = {Sister.NONE};
    private static final MotherSnils[] SEEN_BY_SON_OF_MOTHER = {MotherSnils.RIGHT, MotherSnils.OF_SON};
    private static final MotherSnils[] OF_MOTHER_HERSELF = {MotherSnils.RIGHT, MotherSnils.EMPTY, MotherSnils.OF_SON};
    private static final MotherSnils[] MOTHER_SNILS_RIGHT = {MotherSnils.RIGHT};
    private static final MotherSnils[] MOTHER_SNILS_RIGHT_OR_EMPTY = {MotherSnils.RIGHT, MotherSnils.EMPTY};
    private static final MotherContacts[] CONTACTS_RIGHT = {MotherContacts.RIGHT};
    private static final MotherContacts[] CONTACTS_RIGHT_OR_EMPTY = {MotherContacts.RIGHT, MotherContacts.EMPTY};
    private static final Orders[] SEEN_BY_MOTHER_OF_ORDERS = {
        Orders.ONE, Orders.TWO_SCHOOLS, Orders.GAP, Orders.GRADUATED
    };
    private static final Orders[] SEEN_BY_SON_OF_ORDERS = {Orders.ONE, Orders.OLD_GAP, Orders.NONE, Orders.GRADUATED};
    private static final Orders[] ONE_OR_NONE = {Orders.ONE, Orders.NONE};
    private static final Orders[] IN_ORDER = {Orders.ONE};
    private static final Staff[] NO_STAFF = {Staff.ABSENT};
    private static final Staff[] STAFF_OF_EVERY_DAY = {
        Staff.IN_ORDER, Staff.ABSENT, Staff.NO_TEACHING_ROLE, Staff.WITHOUT_KEYS
    };
    private static final Age[] UNDER_FOURTEEN = {Age.UNDER_FOURTEEN};

    private static final List<Product> PRODUCTS = List.of(
            Space::ofMother,
            Space::ofSon,
            Space::ofTeacher,
            Space::ofMotherAtRareDoors,
            Space::ofSonAtRareDoors,
            Space::ofTeacherAtRareDoors);
    private static final int[] SIZES = PRODUCTS.stream().mapToInt(Space::size).toArray();

    private Space() {}

    /** How many points there are. */
    static int size() {
        return Arrays.stream(SIZES).sum();
    }

    private static int size(Product product) {
        Digits digits = new Digits(0);
        product.read(0, digits);
        return digits.product;
    }

    /** The number to begin with: zero, unless whoever looks for a fault asks for a part of the points. */
    static int first() {
        return Integer.getInteger("abstraction.from", 0);
    }

    /** The point of a number from zero on. */
    static Point at(int number) {
        int rest = number;
        for (int product = 0; product < SIZES.length; product++) {
            if (rest < SIZES[product]) {
                return PRODUCTS.get(product).read(number, new Digits(rest));
            }
            rest -= SIZES[product];
        }
        throw new IllegalArgumentException("There is no point " + number);
    }

    private static Door[] now(Entry... entries) {
        return Stream.of(entries).map(Door::now).toArray(Door[]::new);
    }

    private static Point ofMother(int number, Digits digits) {
        return new Point(
                number,
                Who.MOTHER,
                digits.next(OF_MOTHER),
                digits.next(NO_LINK),
                digits.next(ATTACHED),
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
                digits.next(UNDER_FOURTEEN));
    }

    private static Point ofSon(int number, Digits digits) {
        return new Point(
                number,
                Who.SON,
                digits.next(OF_SON),
                digits.next(NO_LINK),
                digits.next(ATTACHED),
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
                digits.next(NO_LINK),
                digits.next(ATTACHED),
                digits.next(OF_ADULTS),
                digits.next(Sent.values()),
                digits.next(SEEN_BY_ADULTS_OF_SON),
                digits.next(SonContacts.values()),
                digits.next(MotherSnils.values()),
                digits.next(CONTACTS_RIGHT_OR_EMPTY),
                digits.next(Parents.values()),
                digits.next(NO_SISTER),
                digits.next(IN_ORDER),
                digits.next(Staff.values()),
                digits.next(UNDER_FOURTEEN));
    }

    private static Point ofMotherAtRareDoors(int number, Digits digits) {
        return new Point(
                number,
                Who.MOTHER,
                digits.next(RARE_DOORS),
                digits.next(Link.values()),
                digits.next(ATTACHED),
                digits.next(OF_ADULTS_AT_RARE_DOORS),
                digits.next(SENT_AT_RARE_DOORS),
                digits.next(RIGHT_OR_OF_MOTHER),
                digits.next(SON_CONTACTS_RIGHT),
                digits.next(MOTHER_SNILS_RIGHT_OR_EMPTY),
                digits.next(CONTACTS_RIGHT_OR_EMPTY),
                digits.next(WITH_OR_WITHOUT_MOTHER),
                digits.next(WITH_OR_WITHOUT_SISTER),
                digits.next(ONE_OR_NONE),
                digits.next(NO_STAFF),
                digits.next(UNDER_FOURTEEN));
    }

    private static Point ofSonAtRareDoors(int number, Digits digits) {
        return new Point(
                number,
                Who.SON,
                digits.next(RARE_DOORS),
                digits.next(Link.values()),
                digits.next(Attachment.values()),
                digits.next(Account.values()),
                digits.next(SENT_AT_RARE_DOORS),
                digits.next(RIGHT_OR_OF_MOTHER),
                digits.next(SON_CONTACTS_RIGHT),
                digits.next(MOTHER_SNILS_RIGHT),
                digits.next(CONTACTS_RIGHT),
                digits.next(BOTH_PARENTS),
                digits.next(NO_SISTER),
                digits.next(ONE_OR_NONE),
                digits.next(NO_STAFF),
                digits.next(Age.values()));
    }

    private static Point ofTeacherAtRareDoors(int number, Digits digits) {
        return new Point(
                number,
                Who.TEACHER,
                digits.next(RARE_DOORS),
                digits.next(Link.values()),
                digits.next(ATTACHED),
                digits.next(OF_ADULTS_AT_RARE_DOORS),
                digits.next(SENT_AT_RARE_DOORS),
                digits.next(RIGHT_OR_OF_MOTHER),
                digits.next(SON_CONTACTS_RIGHT),
                digits.next(MOTHER_SNILS_RIGHT),
                digits.next(CONTACTS_RIGHT),
                digits.next(WITH_OR_WITHOUT_MOTHER),
                digits.next(NO_SISTER),
                digits.next(IN_ORDER),
                digits.next(STAFF_OF_EVERY_DAY),
                digits.next(UNDER_FOURTEEN));
    }

    /** One product of dimensions. */
    @FunctionalInterface
    private interface Product {
        Point read(int number, Digits digits);
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
