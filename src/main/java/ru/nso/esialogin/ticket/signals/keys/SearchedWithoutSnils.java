package ru.nso.esialogin.ticket.signals.keys;

import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.Sent;
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
            "~8 снилса|снилс в+скобках|в+ошибке|в+тексте|в+сообщении|в+списке нет|не_указан*|отсутств*",
            "~9 @esia|дневник* отправил*|передал*|передают|отдал*|прислал*|переда* только|лишь|один|одну @mail|телефон*|номер* !карточк*|@code",
            "~10 ищет|искал*|искали|нашел|не_нашел по+номеру|по+телефону|по+почте|по+емейлу|номеру вводила|вводил|логин*|вместо+логин*"
        })
final class SearchedWithoutSnils implements Signal {
    @Override
    public boolean isIn(Complaint complaint, boolean spoken) {
        return complaint
                .extracted()
                .errorText()
                .filter(ErrorText::saysNobodyFound)
                .map(ErrorText::keys)
                .filter(keys -> !keys.snils().equals(Sent.unknown()))
                .map(keys -> keys.snils().isNone() && !keys.isNothing())
                .orElse(spoken);
    }
}
