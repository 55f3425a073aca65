package ru.nso.esialogin.ticket.signals.service;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** An old address or the old application. */
@Says(
        name = "old-site",
        reason = "заходят по старому адресу",
        phrases = {"~8 старая|старый|старое|старым сайт*|адрес*|ссылк*|портал*|shkola !@code", "shkola"})
final class OldSite implements Signal {}
