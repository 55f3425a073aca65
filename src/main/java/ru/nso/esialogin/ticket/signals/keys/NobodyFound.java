package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** «Не удалось найти возможного пользователя». */
@Says(name = "nobody-found", reason = "текст «Не удалось найти возможного пользователя»")
final class NobodyFound implements Signal {
    @Override
    public boolean isIn(Complaint complaint, boolean spoken) {
        return complaint
                .extracted()
                .errorText()
                .filter(ErrorText::saysNobodyFound)
                .isPresent();
    }
}
