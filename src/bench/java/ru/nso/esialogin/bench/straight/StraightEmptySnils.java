package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.KeyMatch;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;

/** The part of the straight line about SNILS that are not on cards: L6, D12. */
final class StraightEmptySnils {
    private static final CauseCode L6 = CauseCode.of("L6");
    private static final CauseCode D12 = CauseCode.of("D12");

    private final Simulation simulation;
    private final KeysSent keys;
    private final Layout rows;
    private final Drafts drafts;

    StraightEmptySnils(Simulation simulation, Layout rows, Drafts drafts) {
        this.simulation = simulation;
        this.keys = simulation.keysSent();
        this.rows = rows;
        this.drafts = drafts;
    }

    /** L6. */
    void onOneChildOnly() {
        if (simulation.household().family().size() < 2) {
            return;
        }
        boolean[] empty = new boolean[rows.size()];
        boolean[] leftOut = new boolean[rows.size()];
        boolean anyLeftOut = false;
        for (int i = 0; i < empty.length; i++) {
            Standing row = rows.row(i);
            if (rows.inFamily(i) && row.isParent() && !row.person().snils().isPresent() && onSiblingsCard(i)) {
                empty[i] = row.person().snils().isEmpty();
                leftOut[i] = !empty[i]
                        && row.own()
                        && row.isSearched()
                        && KeyMatch.kinds(row.person(), keys).isEmpty();
                anyLeftOut |= leftOut[i];
            }
        }
        List<Integer> carriers = rows.carriers(empty);
        if (!carriers.isEmpty()) {
            drafts.confirm(L6, onOneChildOnly(carriers, "пусто"), rows.setSnils(carriers, empty), Optional.of(D12));
        } else if (anyLeftOut) {
            List<Integer> perhaps = rows.carriers(leftOut);
            drafts.suspect(
                    L6,
                    onOneChildOnly(perhaps, ""),
                    MissingFact.KEYS_ON_CARD,
                    rows.setSnils(perhaps, leftOut),
                    Optional.of(D12));
        }
    }

    private List<Evidence> onOneChildOnly(List<Integer> carriers, String found) {
        List<Evidence> evidence = new ArrayList<>(carriers.size());
        for (int i : carriers) {
            evidence.add(Evidence.on(
                    rows.row(i),
                    Field.SNILS,
                    found,
                    "СНИЛС родителя из документа",
                    "в карточке другого ребёнка этой семьи СНИЛС этого родителя есть"));
        }
        return evidence;
    }

    private boolean onSiblingsCard(int i) {
        PupilFile file = rows.row(i).file().orElseThrow();
        for (int j = 0; j < rows.size(); j++) {
            Standing other = rows.row(j);
            if (rows.inFamily(j)
                    && other.isParent()
                    && rows.row(j).readableSnils().isPresent()
                    && !other.file().orElseThrow().is(file)
                    && ((other.own() && rows.row(i).own())
                            || SamePerson.parents(other.person(), rows.row(i).person()))) {
                return true;
            }
        }
        return false;
    }

    /** D12. */
    void empty() {
        boolean[] empty = new boolean[rows.size()];
        boolean[] leftOut = new boolean[rows.size()];
        boolean any = false;
        boolean anyLeftOut = false;
        for (int i = 0; i < empty.length; i++) {
            Standing row = rows.row(i);
            empty[i] = row.person().snils().isEmpty() && !hasNoneAtAll(i);
            any |= empty[i] && rows.inFamily(i);
            leftOut[i] = row.own()
                    && row.person().snils().isUnknown()
                    && row.isSearched()
                    && keys.snils().isSome()
                    && KeyMatch.kinds(row.person(), keys).isEmpty();
            anyLeftOut |= leftOut[i] && rows.inFamily(i);
        }
        if (any) {
            List<Integer> carriers = rows.carriers(empty);
            drafts.confirm(
                    D12,
                    empty(carriers, "пусто", "поле СНИЛС пустое"),
                    rows.setSnils(carriers, empty),
                    Optional.empty());
        } else if (anyLeftOut) {
            List<Integer> carriers = rows.carriers(leftOut);
            drafts.suspect(
                    D12,
                    empty(carriers, "", "СНИЛС передан, но по нему никто не найден"),
                    MissingFact.KEYS_ON_CARD,
                    rows.setSnils(carriers, leftOut),
                    Optional.empty());
        }
    }

    private List<Evidence> empty(List<Integer> carriers, String found, String note) {
        List<Evidence> evidence = new ArrayList<>(carriers.size());
        for (int i : carriers) {
            evidence.add(Evidence.on(rows.row(i), Field.SNILS, found, rows.fromDocument(i), note));
        }
        return evidence;
    }

    /** A foreigner of whom nobody knows a SNILS (D11). */
    private boolean hasNoneAtAll(int i) {
        Standing row = rows.row(i);
        if (!row.isForeigner() || rows.proven(i).isPresent()) {
            return false;
        }
        for (int j = 0; j < rows.size(); j++) {
            boolean same = rows.isCounterpart(j, i)
                    || (!row.isPupil()
                            && !rows.row(j).isPupil()
                            && SamePerson.parents(row.person(), rows.row(j).person()));
            if (rows.row(j).readableSnils().isPresent() && same) {
                return false;
            }
        }
        return true;
    }
}
