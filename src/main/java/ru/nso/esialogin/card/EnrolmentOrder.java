package ru.nso.esialogin.card;

import java.time.LocalDate;
import ru.nso.esialogin.person.Fact;

/**
 * An order (приказ) about a pupil's enrolment.
 *
 * @param type what the order does
 * @param number number as printed
 * @param date day of signature
 * @param effectiveFrom first day in force; when it is not a value, the day of signature
 * @param schoolId the school that is opened or closed; of a TRANSFER the receiving school
 * @param className class or parallel
 * @param status only ISSUED orders are in force
 * @param reason why a pupil was expelled; meaningful for EXPULSION only
 */
public record EnrolmentOrder(
        Type type,
        Fact<String> number,
        LocalDate date,
        Fact<LocalDate> effectiveFrom,
        String schoolId,
        Fact<String> className,
        Status status,
        Fact<Reason> reason) {

    /** What an order does. */
    public enum Type {
        ENROLMENT,
        CLASS_ASSIGNMENT,
        TRANSFER,
        EXPULSION
    }

    /** Whether an order counts. */
    public enum Status {
        ISSUED,
        DRAFT,
        CANCELLED
    }

    /** Why a pupil was expelled. */
    public enum Reason {
        TRANSFER,
        GRADUATION,
        LEFT_REGION,
        OTHER
    }

    /** First day on which the order is in force. */
    public LocalDate inForceFrom() {
        return effectiveFrom.orElse(date);
    }

    /** Whether the order is issued and in force on the day. */
    public boolean isInForceOn(LocalDate day) {
        return status == Status.ISSUED && !inForceFrom().isAfter(day);
    }

    /** Whether the order opens a school for the pupil. */
    public boolean opens() {
        return type == Type.ENROLMENT || type == Type.TRANSFER;
    }

    /** Whether this and the other are the same order seen on two cards (rulings on orders: counts once). */
    public boolean isSameAs(EnrolmentOrder other) {
        return type == other.type
                && number.equals(other.number)
                && date.equals(other.date)
                && schoolId.equals(other.schoolId);
    }
}
