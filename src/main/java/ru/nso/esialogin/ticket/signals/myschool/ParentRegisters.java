package ru.nso.esialogin.ticket.signals.myschool;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** A parent has no account yet. */
@Says(
        name = "parent-registers",
        reason = "родитель не зарегистрирован на Госуслугах",
        phrases = {
            "~9 @bothparents|как+мне|я|мне|мам*|бабушк*|опекун* зарегистр*|регистр*|завести|создать|оформить @esia|@myschool|учетн*+запис*|портал* !@child|сын*|дочь|дочк*|детск*|педагог*|@teacher",
            "~9 @esia нет+меня|меня+нет|нет+вообще|не_зарегистр*|нет+учетн*|нет+аккаунт*|нету|не_пользу*|никогда+не !@child|код*",
            "~9 законн*+представител* учетн*|регистр*|@esia|запис*",
            "~9 @bothparents|мам*|пап*|я|у+меня упрощен*|неподтвержд*|не_подтвержд*|стандартн* @myschool",
            "~8 регистр*|зарегистр* @myschool !@child|сын*|дочь|дочк*|@teacher|класс*",
            "~9 родител*|мам*|пап*|я|у+меня @myschool @notenter|регистр*|зарегистр*|@cannot !@child|сын*|инн|класс*|детск*"
        })
final class ParentRegisters implements Signal {}
