package ru.nso.esialogin.ticket.signals.entry;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** Filed an application for access on the portal. */
@Says(
        name = "application-for-diary",
        reason = "подали заявление на доступ к дневнику через портал",
        phrases = {
            "~9 заявлени*|заявк*|запрос*|обращени* подает|подаем|подаю|рассмотрени*|подал*|подан*|отправил*|статус*|отказ*|отклон*|исполн*|рассмотр*|на+проверке|в+работе|висит доступ*|дневник*|журнал* !зачислени*|@snils|инн|прикреп*|перевод*|отчислен*|опек*|бумажн*",
            "~9 заявлени* @esia отказ*|отклон*|рассмотр*|висит|ответ* !зачислени*|@snils|инн|прикреп*|созда*|учетн*",
            "~10 заказал*|запросил*|оформил*|отказано|отказ*+предостав* доступ*|дневник*|услуг* @esia|портал*|статус*|уведомлен*|отказ* !зачислени*|@snils|инн|прикреп*|соглас*"
        })
final class ApplicationForDiary implements Signal {}
