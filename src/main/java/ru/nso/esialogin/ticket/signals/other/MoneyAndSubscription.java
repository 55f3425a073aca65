package ru.nso.esialogin.ticket.signals.other;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Money was taken, a subscription. */
@Says(
        name = "money-and-subscription",
        reason = "вопрос об оплате или подписке",
        phrases = {
            "подписк*",
            "~7 списал*|сняли|снял*|деньг*|верните+деньг*|верните+оплат*|оплат*|плат*|=руб|рублей карт*|деньг*|подписк*|питани*|дневник*|дене*|возврат*|=р",
            "~6 платн*|премиум*|тариф* дневник*|верси*|подписк*|приложени*|подключ*"
        })
final class MoneyAndSubscription implements Signal {}
