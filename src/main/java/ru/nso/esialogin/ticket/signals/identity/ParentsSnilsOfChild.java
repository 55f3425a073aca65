package ru.nso.esialogin.ticket.signals.identity;

import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The SNILS in the child's field is a parent's. */
@Says(
        name = "parents-snils-of-child",
        reason = "СНИЛС родителя стоит вместо СНИЛС ребёнка",
        phrases = {
            "~14 вместо|взамен|заместо @snils @child @mine|@elder|взросл*",
            "~14 вместо|взамен|заместо @child @mine|@elder @snils",
            "~10 @snils @child @stands @mine|@elder !не_вбит*|не_указ*|не_запис*|нет|@teacher",
            "~10 @snils @mine|@elder @stands у+@child|@child+карточк*|@child+пол* !нет|@teacher",
            "~12 @snils @elder перепут*|спут*|путаниц*|местами|попутал*",
            "~12 @snils @child|@mine перепут*|спут*|путаниц*|местами|попутал*",
            "~12 @snils @child|@elder|@mine !!@teacher|@myschool|@etd ?совпада*|одинаков*|дублир*|задво*|тот+же|один+и+тот",
            "~12 @snils цифр*|последн* @elder|не_мои|не_мой|не_его|не_ее",
            "~8 @elder @snils как+у+@child|у+@child|ребенкин*|детск*",
            "~10 графе|поле|поля|строк* @snils @mine|@elder @child|ее|его !@notfilled",
            "~5 карточк*|журнал*|профил*|там @snils папы|мамы|отца|матери|папин|мамин|бабушки|родителя !@teacher|нет",
            "~8 мамин*|папин*|мамы|родительск*|бабушкин* @snils вместо|стоит|указан*|вписан*|записан*|прописан*|занесен*|подтягива*",
            "~10 графе|поле|поля|строк*|строч*|ячейк*|окошк* @snils @mine|@elder @stands !@notfilled|прочерк*|@teacher",
            "~10 строк*|строч*|графе|поле|заявлени* @snils =свой|=свои|собственн*|=себя",
            "~6 карточк*|карте|профил*|журнал* @stands @snils =отца|=папы|=мамы|=матери|=папин|=мамин|=бабушки|=родителя|=мой !нет",
            "~7 карточк*|карта|карте|профил* у+нее|у+него|@child|ее|его =мой|=мою|собственн* @snils !@notfilled|не_внес*|не_вписа*",
            "~10 @snils заканчива*|цифр*|номер* как+мой|как+у+меня|так+же|такой+же|тот+же|одинаков*|совпада* @mine|@elder|мой !@teacher|логин*",
            "~6 @snils карточк*|карте|журнал*|профил*|анкет* =мой|=папин|=мамин|=отца|=матери|=наш !@notfilled|не_вписа*|@teacher|логин*"
        })
final class ParentsSnilsOfChild implements Signal {}
