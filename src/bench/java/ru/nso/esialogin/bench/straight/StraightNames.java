package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;

/** The part of the straight line about names and birth dates on cards: D6. */
final class StraightNames {
    private static final CauseCode D6 = CauseCode.of("D6");

    private final Identity identity;
    private final Layout rows;
    private final Drafts drafts;

    StraightNames(LoginCase login, Layout rows, Drafts drafts) {
        this.identity = login.identity();
        this.rows = rows;
        this.drafts = drafts;
    }

    /** D6. */
    void names() {
        boolean[] differs = new boolean[rows.size()];
        boolean[] lacks = new boolean[rows.size()];
        boolean any = false;
        for (int i = 0; i < differs.length; i++) {
            if (rows.inFamily(i)) {
                Person person = rows.row(i).person();
                differs[i] = differs(rows.row(i));
                lacks[i] = person.name().last().isEmpty() || person.birthDate().isEmpty();
                any |= differs[i] || lacks[i];
            }
        }
        if (!any) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(2);
        for (int i : rows.carriers(differs)) {
            addDifferences(rows.row(i), evidence);
        }
        for (int i : rows.carriers(lacks)) {
            Standing row = rows.row(i);
            if (row.person().name().last().isEmpty()) {
                evidence.add(Evidence.on(row, Field.NAME, "без фамилии", "фамилия из документа", "фамилия не указана"));
            }
            if (row.person().birthDate().isEmpty()) {
                evidence.add(Evidence.on(
                        row, Field.BIRTH_DATE, "пусто", "дата рождения из документа", "дата рождения не указана"));
            }
        }
        if (!evidence.isEmpty()) {
            drafts.confirm(D6, evidence, List.of(), Optional.empty());
        }
    }

    private boolean differs(Standing row) {
        if (!row.own() && !row.isParent()) {
            return false;
        }
        NameComparison name = row.resemblance().name();
        boolean differs = row.resemblance().contradicts() || name.swapped();
        return differs && (row.own() || (name.spelledAlike() && sameKinship(row) && !isOwnCard(row)));
    }

    /** Whether the one who logs in stands on the card. */
    private boolean isOwnCard(Standing row) {
        for (int j = 0; j < rows.size(); j++) {
            if (rows.inFamily(j) && rows.row(j).own() && rows.row(j).cardId().equals(row.cardId())) {
                return true;
            }
        }
        return false;
    }

    private boolean sameKinship(Standing row) {
        Optional<Kinship> claimed = identity.kinship().value();
        return row.kinship().isEmpty() || claimed.isEmpty() || row.kinship().equals(claimed);
    }

    private void addDifferences(Standing row, List<Evidence> evidence) {
        Person person = row.person();
        NameComparison name = row.resemblance().name();
        List<String> parts = new ArrayList<>(2);
        if (name.last() == PartMatch.DIFFER) {
            parts.add("фамилия");
        }
        if (name.first() == PartMatch.DIFFER) {
            parts.add("имя");
        }
        if (name.middle() == PartMatch.DIFFER) {
            parts.add("отчество");
        }
        if (name.swapped()) {
            parts.add("фамилия и имя стоят на месте друг друга");
        }
        if (!parts.isEmpty()) {
            String list = String.join(", ", parts);
            evidence.add(Evidence.on(
                    row,
                    Field.NAME,
                    person.name().toString(),
                    "ФИО из паспорта или свидетельства",
                    name.swapped() ? list : "отличается: " + list));
        }
        if (row.resemblance().birthDate() == PartMatch.DIFFER) {
            evidence.add(Evidence.on(
                    row,
                    Field.BIRTH_DATE,
                    person.birthDate().value().map(Object::toString).orElse(""),
                    "дата рождения из документа",
                    "дата рождения отличается"));
        }
    }
}
