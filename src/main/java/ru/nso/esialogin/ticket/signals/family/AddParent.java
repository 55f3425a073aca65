package ru.nso.esialogin.ticket.signals.family;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Asks to add a parent. */
@Says(
        name = "add-second-parent",
        reason = "просят добавить второго родителя",
        phrases = {
            "~6 добав*|внести|внесите|вписать|впишите|впишут|прописать|занести|привязать|привяжите|прикрепить|подключить второ*+родител*|маму|мать|отца|папу|мен*|меня|супруг*|мужа|жену|родител* !учетн*|инн|организац*|@contact|почт*"
        })
final class AddParent implements Signal {}
