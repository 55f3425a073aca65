package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The journal searched by SNILS, too, and found nobody. */
@Says(name = "searched-with-snils", reason = "искали и по СНИЛС, но никого не нашли: дело в карточке")
final class SearchedWithSnils implements Signal {
    @Override
    public boolean isIn(Complaint complaint, boolean spoken) {
        return complaint
                .extracted()
                .errorText()
                .filter(text -> text.saysNobodyFound() && text.keys().snils().isSome())
                .isPresent();
    }
}
