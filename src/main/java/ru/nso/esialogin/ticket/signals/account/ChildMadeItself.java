package ru.nso.esialogin.ticket.signals.account;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The child made an account by itself. */
@Says(
        name = "child-made-account-itself",
        reason = "ребёнок завёл Госуслуги сам, по телефону",
        phrases = {
            "~10 @child|он|она|мы сам|сама|самостоятельно|сам+себе|сама+себе @made|зарегал*|регал* @esia|учетк*|учетн*|аккаунт*|запис*|акаунт* !@teacher|я+сама",
            "~10 @child|ребенку|сыну|дочке|дочери @made|зарегал* @esia|учетк*|учетн*|аккаунт*|акаунт* по+номер*|на+номер*|по+телефон*|на+телефон*|через+телефон*|на+его+номер|на+свой+номер|на+сим*|через+обычн*|как+взросл*|обычн*|взросл*|как+себе|отдельн* !код*|смс|gmail|@gmail|не_приход*|не_приш*|@notthere",
            "~10 не_через @elder|мой|свой|родительск* @made|учетк*|запис*|кабинет*"
        })
final class ChildMadeItself implements Signal {}
