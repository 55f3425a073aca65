package ru.nso.esialogin.causes.keys;

import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;

/** What a person can do whose ЕСИА account sent no SNILS. */
final class SnilsNotSent {
    private SnilsNotSent() {}

    /**
     * Logging in with SNILS helps only where an account with a SNILS may exist: the level is not SIMPLIFIED, or a
     * second account is said to exist; else the account has to be raised (rulings: Plans).
     */
    static Edit mend(Facts facts) {
        boolean simplified = facts.account().isLevel(TrustLevel.SIMPLIFIED);
        boolean second = facts.account().secondAccount().orElse(false);
        return simplified && !second
                ? Edit.atEsia(Edit.What.RAISE_ACCOUNT, facts.parentOrPerson(), Field.ACCOUNT_LEVEL)
                : Edit.atEsia(Edit.What.LOGIN_WITH_SNILS, facts.person(), Field.LOGIN_TYPED);
    }
}
