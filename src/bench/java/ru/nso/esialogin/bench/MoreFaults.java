package ru.nso.esialogin.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;
import ru.nso.esialogin.card.EnrolmentOrder.Status;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.Fact;

/** Faults of the causes that the rivals learned later, planted into families of {@link Faults}, which stay as they were. */
final class MoreFaults {
    private static final int ORDERS = 6;

    private final Random random;

    MoreFaults(long seed) {
        this.random = new Random(seed);
    }

    /** The same logins, every third of which gets contradictory orders. */
    List<LoginCase> in(List<LoginCase> logins) {
        List<LoginCase> faulty = new ArrayList<>(logins.size());
        for (LoginCase login : logins) {
            faulty.add(random.nextInt(3) == 0 ? withOrders(login) : login);
        }
        return faulty;
    }

    /** Of one child or of all; the journal knows of the orders in every other family. */
    private LoginCase withOrders(LoginCase login) {
        int kind = random.nextInt(ORDERS);
        boolean all = random.nextBoolean();
        boolean inJournal = random.nextBoolean();
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            boolean meant = all || card.id().endsWith("-0");
            boolean told = card.orders().isPresent() || inJournal;
            cards.add(meant && told ? card.withOrders(Fact.of(orders(kind, card))) : card);
        }
        return login.withCards(cards);
    }

    private static List<EnrolmentOrder> orders(int kind, PersonCard card) {
        String here = card.school().id();
        EnrolmentOrder first =
                order(EnrolmentOrder.Type.ENROLMENT, "З-1", LocalDate.of(2023, 9, 1), here, Status.ISSUED);
        LocalDate later = LocalDate.of(2025, 2, 3);
        return switch (kind) {
            case 0 -> List.of(first, order(EnrolmentOrder.Type.ENROLMENT, "З-2", later, here, Status.ISSUED));
            case 1 -> List.of(first, order(EnrolmentOrder.Type.EXPULSION, "О-1", later, "school-none", Status.ISSUED));
            case 2 -> List.of(first, order(EnrolmentOrder.Type.ENROLMENT, "", later, "school-other", Status.ISSUED));
            case 3 -> List.of(first, order(EnrolmentOrder.Type.EXPULSION, "О-1", later, here, Status.ISSUED));
            case 4 -> List.of(order(EnrolmentOrder.Type.ENROLMENT, "З-1", later, here, Status.DRAFT));
            // a gap of a few days after an expulsion is lawful, what was wrong before it is not
            default ->
                List.of(
                        first,
                        order(EnrolmentOrder.Type.EXPULSION, "О-1", later, "school-none", Status.ISSUED),
                        order(EnrolmentOrder.Type.EXPULSION, "О-2", LocalDate.of(2025, 10, 14), here, Status.ISSUED));
        };
    }

    private static EnrolmentOrder order(
            EnrolmentOrder.Type type, String number, LocalDate day, String schoolId, Status status) {
        return new EnrolmentOrder(
                type,
                Optional.of(number)
                        .filter(text -> !text.isEmpty())
                        .map(Fact::of)
                        .orElse(Fact.empty()),
                day,
                Fact.of(day),
                schoolId,
                Fact.of("5А"),
                status,
                type == EnrolmentOrder.Type.EXPULSION ? Fact.of(Reason.OTHER) : Fact.empty());
    }
}
