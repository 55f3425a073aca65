package ru.nso.esialogin.ticket.signals.service;

import java.util.regex.Pattern;
import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A code of ЕСИА. */
@Says(name = "esia-error-code", reason = "назван код ошибки Госуслуг")
final class EsiaCode implements Signal {
    private static final Pattern CODE =
            Pattern.compile("(?<!\\d)(?:007(?!004|007|008|011|019|046|055|062|194)\\d{3}|008010)(?!\\d)");

    @Override
    public boolean isIn(Complaint complaint, boolean spoken) {
        return CODE.matcher(complaint.text()).find();
    }
}
