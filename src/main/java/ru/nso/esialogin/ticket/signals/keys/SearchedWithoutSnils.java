package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The journal searched by phone or e-mail alone. */
@Says(
        name = "searched-without-snils",
        reason = "в тексте ошибки нет СНИЛС: искали только по телефону или почте",
        phrases = {
            "~7 искал*|ищет|ищут|поиск|поиска|использован*+поиск* по+телефон*|по+номеру|по+почт*|по+емейл*|по+email|только+телефон*|только+почт*|телефоны|только+email !@snils",
            "~8 в+скобках|в+ошибке|в+тексте|в+сообщении только телефон*|номер*|почт*|email|емейл*",
            "~8 снилса|снилс в+скобках|в+ошибке|в+тексте|в+сообщении|в+списке нет|не_указан*|отсутств*"
        })
final class SearchedWithoutSnils implements Signal {
    @Override
    public boolean isIn(Complaint complaint, boolean spoken) {
        return spoken
                || complaint
                        .extracted()
                        .errorText()
                        .filter(text -> text.saysNobodyFound()
                                && text.keys().snils().isNone()
                                && !text.keys().isNothing())
                        .isPresent();
    }
}
