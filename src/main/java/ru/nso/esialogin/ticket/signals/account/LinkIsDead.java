package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The link in the letter is dead. */
@Says(
        name = "link-is-dead",
        reason = "ссылка из письма не открывается",
        phrases = {
            "~8 ссылк* не_открыва*|не_открыл*|устарел*|недействит*|не_действ*|истек*|просроч*|не_работа*|не_активн*|не_переход*",
            "~6 код* неверн*|устарел*|истек*|не_подход*|не_принима*|просроч* !парол*|ошибки"
        })
final class LinkIsDead implements Signal {}
