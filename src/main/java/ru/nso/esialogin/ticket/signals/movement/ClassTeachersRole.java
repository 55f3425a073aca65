package ru.nso.esialogin.ticket.signals.movement;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** One role is there, and another is not. */
@Says(
        name = "one-role-of-several",
        reason = "одна роль есть, а другой нет",
        phrases = {
            "~7 =роли|=роль|=ролей завуч*|директор*|администратор*|делопроизвод*|психолог*|классн*|доступн*|друг*|втор* @notthere|не_назнач*|не_дали|сняли|только+родител* !@myschool|инн|@child+роль|звонит|сказал*|говорит|посмотрел*|молчит|ответил*"
        })
final class ClassTeachersRole implements Signal {}
