package ru.nso.esialogin.diagnosis;

import java.util.LinkedHashSet;
import java.util.Set;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/** What leads from a login to the cards of the registry: keys, link, name of the caller and of the children. */
final class FamilyKeys {
    private FamilyKeys() {}

    static Set<SearchKey> of(LoginCase login) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        KeysSent sent = login.keysSent();
        sent.snils().values().forEach(snils -> keys.add(new SearchKey.BySnils(snils)));
        sent.phones().values().forEach(phone -> keys.add(new SearchKey.ByPhone(phone)));
        sent.emails().values().forEach(email -> keys.add(new SearchKey.ByEmail(email)));
        EsiaAccount account = login.account();
        account.snils().value().ifPresent(snils -> keys.add(new SearchKey.BySnils(snils)));
        account.phones().value().ifPresent(phones -> phones.forEach(phone -> keys.add(new SearchKey.ByPhone(phone))));
        account.emails().value().ifPresent(emails -> emails.forEach(email -> keys.add(new SearchKey.ByEmail(email))));
        account.oid().value().ifPresent(oid -> keys.add(new SearchKey.ByEsiaOid(oid)));
        addName(keys, login.identity().name(), login.identity().birthDate());
        for (ClaimedChild child : login.children()) {
            addName(keys, child.name(), child.birthDate());
        }
        return keys;
    }

    private static void addName(Set<SearchKey> keys, FullName name, Fact<BirthDate> birthDate) {
        if (name.first().isPresent()) {
            birthDate.value().ifPresent(born -> keys.add(new SearchKey.ByName(name, born.date())));
        }
    }
}
