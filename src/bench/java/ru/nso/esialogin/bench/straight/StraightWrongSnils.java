package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.NearMiss;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** The part of the straight line about wrong SNILS on cards: L1, L7, D1, D2. */
final class StraightWrongSnils {
    private static final CauseCode L1 = CauseCode.of("L1");
    private static final CauseCode L7 = CauseCode.of("L7");
    private static final CauseCode D1 = CauseCode.of("D1");
    private static final CauseCode D2 = CauseCode.of("D2");

    private final LoginCase login;
    private final Simulation simulation;
    private final Layout rows;
    private final Drafts drafts;
    private final boolean[] slipped;
    /** Where the parent of a slip is the employee who logs in. */
    private final boolean[] ofOwnChild;

    private final @Nullable Snils[] readable;

    StraightWrongSnils(LoginCase login, Simulation simulation, Layout rows, Drafts drafts) {
        this.login = login;
        this.simulation = simulation;
        this.rows = rows;
        this.drafts = drafts;
        this.slipped = new boolean[rows.size()];
        this.ofOwnChild = new boolean[rows.size()];
        this.readable = new @Nullable Snils[rows.size()];
        for (int i = 0; i < readable.length; i++) {
            readable[i] = rows.row(i).readableSnils().orElse(null);
        }
    }

    /** L1 and L7. */
    void slips() {
        String[] notes = new String[0];
        boolean any = false;
        for (int i = 0; i < slipped.length; i++) {
            String note = rows.row(i).isPupil() ? slip(i) : "";
            if (!note.isEmpty()) {
                notes = notes.length == 0 ? new String[slipped.length] : notes;
                notes[i] = note;
                slipped[i] = true;
                any |= rows.inFamily(i) || ofOwnChild[i];
            }
        }
        if (any) {
            slips(L1, Place.ENROLMENT, notes);
            slips(L7, Place.JOURNAL, notes);
        }
    }

    private void slips(CauseCode code, Place place, String[] notes) {
        List<Evidence> evidence = new ArrayList<>(1);
        List<Edit> mends = new ArrayList<>(1);
        for (int i = 0; i < slipped.length; i++) {
            if (slipped[i] && (rows.inFamily(i) || ofOwnChild[i]) && rows.row(i).place() == place) {
                evidence.add(Evidence.on(rows.row(i), Field.SNILS, written(i), "СНИЛС ребёнка из документа", notes[i]));
                mends.add(rows.setSnils(i, slipped));
            }
        }
        if (!evidence.isEmpty()) {
            drafts.confirm(code, evidence, mends, Optional.of(D1));
        }
    }

    private String slip(int pupil) {
        Snils written = readable[pupil];
        Optional<Snils> sent = rows.proven(pupil);
        if (written == null || (sent.isPresent() && sent.get().equals(written))) {
            return "";
        }
        for (int j = 0; j < readable.length; j++) {
            if (rows.row(j).isParent() && rows.onSameCard(pupil, j)) {
                Optional<Snils> alone = alone(j);
                if (alone.isPresent()) {
                    String note = likeness(written, alone.get(), rows.row(j));
                    if (!note.isEmpty()) {
                        ofOwnChild[pupil] = rows.isOfEmployee(j);
                        return note;
                    }
                    continue;
                }
                for (int k = 0; k < readable.length; k++) {
                    Snils ofParent = readable[k];
                    if (ofParent != null && rows.isCounterpart(k, j)) {
                        String note = likeness(written, ofParent, rows.row(j));
                        if (!note.isEmpty()) {
                            ofOwnChild[pupil] = rows.isOfEmployee(j);
                            return note;
                        }
                    }
                }
            }
        }
        return "";
    }

    /** The one SNILS of a parent that counts: what was sent, else a sound one on the card. */
    private Optional<Snils> alone(int i) {
        if (rows.proven(i).isPresent()) {
            return rows.proven(i);
        }
        Optional<SnilsField> field = rows.row(i).person().snils().value();
        return field.isPresent() && field.get().sound() ? field.get().snils() : Optional.empty();
    }

    private static String likeness(Snils written, Snils ofParent, Standing parent) {
        String whose = parent.labelOf() + " из этой же карточки";
        if (written.equals(ofParent)) {
            return "совпадает с СНИЛС " + whose;
        }
        Optional<NearMiss> miss = written.nearMiss(ofParent);
        if (miss.isEmpty()) {
            return "";
        }
        return miss.get() == NearMiss.ONE_DIGIT
                ? "одной цифрой отличается от СНИЛС " + whose
                : "двумя переставленными цифрами отличается от СНИЛС " + whose;
    }

    /** D1. */
    void wrong() {
        boolean any = false;
        for (int i = 0; i < slipped.length; i++) {
            any |= rows.inFamily(i) && isWrong(i);
        }
        if (!any) {
            return;
        }
        boolean[] wrong = new boolean[rows.size()];
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] = isWrong(i);
        }
        List<Integer> carriers = rows.carriers(wrong);
        List<Evidence> evidence = new ArrayList<>(carriers.size());
        for (int i : carriers) {
            SnilsField field = rows.row(i).person().snils().value().orElseThrow();
            String note = note(field);
            Snils read = readable[i];
            Optional<NearMiss> miss =
                    read == null ? Optional.empty() : rows.proven(i).flatMap(sent -> sent.nearMiss(read));
            if (miss.isPresent()) {
                note += miss.get() == NearMiss.ONE_DIGIT
                        ? "; от переданного Госуслугами отличается одной цифрой"
                        : "; от переданного Госуслугами отличается двумя переставленными цифрами";
            }
            evidence.add(Evidence.on(rows.row(i), Field.SNILS, field.masked(), rows.fromDocument(i), note));
        }
        drafts.confirm(D1, evidence, rows.setSnils(carriers, wrong), Optional.empty());
    }

    private boolean isWrong(int i) {
        Optional<SnilsField> field = rows.row(i).person().snils().value();
        return field.isPresent() && !field.get().sound();
    }

    private static String note(SnilsField field) {
        Set<Remark> remarks = field.remarks();
        if (remarks.contains(Remark.ALL_ZEROS)) {
            return "одни нули: это заглушка, а не СНИЛС";
        }
        if (remarks.contains(Remark.LETTERS_FOR_DIGITS)) {
            return "вместо цифр стоят буквы";
        }
        if (remarks.contains(Remark.CHECK_DIGITS_WRONG)) {
            return "контрольные цифры не сходятся";
        }
        if (remarks.contains(Remark.LOST_LEADING_ZEROS)) {
            return "цифр меньше одиннадцати: похоже, потеряны нули в начале";
        }
        return field.snils().isPresent() ? "записан с ошибкой" : "записано не одиннадцать цифр";
    }

    /** D2. */
    void foreign() {
        boolean hidden = isHiddenFoundNobody();
        if (!hidden && !isAnyOtherThanSent() && !isAnyShared()) {
            return;
        }
        String[] reasons = new String[rows.size()];
        boolean[] misplaced = new boolean[rows.size()];
        boolean[] doubtful = new boolean[rows.size()];
        boolean[] unmatched = new boolean[rows.size()];
        boolean any = false;
        for (int i = 0; i < reasons.length; i++) {
            reasons[i] = reason(i);
            misplaced[i] = !reasons[i].isEmpty();
            doubtful[i] = !misplaced[i] && isDoubtful(i);
            unmatched[i] = hidden && !misplaced[i] && isUnmatched(i);
            any |= misplaced[i] || doubtful[i] || unmatched[i];
        }
        if (!any) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (int i : rows.carriers(doubtful)) {
            evidence.add(foreign(i, "Госуслуги передали для этого человека другой СНИЛС"));
            mends.add(rows.setSnils(i, doubtful));
        }
        for (int i : hidden ? rows.carriers(unmatched) : List.<Integer>of()) {
            boolean[] same = new boolean[readable.length];
            for (int j = 0; j < same.length; j++) {
                same[j] = Objects.equals(readable[i], readable[j]);
            }
            evidence.add(foreign(i, "Госуслуги передали СНИЛС, но по нему никто не найден"));
            mends.add(rows.setSnils(i, same));
        }
        int doubts = evidence.size();
        boolean sent = false;
        for (int i = 0; i < reasons.length; i++) {
            sent |= isSentForCaller(i);
            Edit.Target target = Edit.Target.of(rows.row(i));
            if (misplaced[i] && mends.stream().noneMatch(edit -> edit.targets().contains(target))) {
                evidence.add(foreign(i, reasons[i]));
                mends.add(rows.setSnils(i, misplaced));
            }
        }
        if (evidence.size() == doubts) {
            if (doubts > 0) {
                drafts.suspect(D2, evidence, MissingFact.SNILS_IN_DOCUMENT, mends, Optional.empty());
            }
            return;
        }
        if (sent) {
            evidence.add(
                    Evidence.of(Place.ESIA, Field.SNILS, "", "", "этот СНИЛС передали Госуслуги для того, кто входит"));
        }
        drafts.confirm(D2, evidence, mends, Optional.empty());
    }

    private boolean isAnyOtherThanSent() {
        for (int i = 0; i < readable.length; i++) {
            Optional<Snils> proven = rows.proven(i);
            if (rows.row(i).own() ? proven.isPresent() && !proven.get().equals(readable[i]) : isSentForCaller(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a SNILS stands with different names or birth dates. */
    private boolean isAnyShared() {
        for (int i = 1; i < readable.length; i++) {
            Snils here = readable[i];
            for (int j = 0; here != null && j < i; j++) {
                if (here.equals(readable[j])) {
                    if (!isWrittenAlike(rows.row(i), rows.row(j))) {
                        return true;
                    }
                    break; // who is written like the first is written like all
                }
            }
        }
        return false;
    }

    private static boolean isWrittenAlike(Standing one, Standing other) {
        return one.kind() == other.kind()
                && one.person().name().isWrittenLike(other.person().name())
                && one.person().birthDate().equals(other.person().birthDate());
    }

    private boolean isHiddenFoundNobody() {
        return simulation.keysSent().snils().isSome()
                && simulation.keysSent().snils().values().isEmpty()
                && login.attempt()
                        .errorText()
                        .filter(ErrorText::saysNobodyFound)
                        .isPresent();
    }

    private boolean isUnmatched(int i) {
        Snils written = readable[i];
        Standing row = rows.row(i);
        return written != null
                && written.isValid()
                && row.own()
                && row.isSearched()
                && !slipped[i]
                && (row.file().isEmpty() || row.file().get().isActive());
    }

    private boolean isSentForCaller(int i) {
        Snils written = readable[i];
        return written != null
                && !login.assumed()
                && !rows.row(i).own()
                && simulation.keysSent().snils().values().contains(written);
    }

    private String reason(int i) {
        Snils written = readable[i];
        Standing row = rows.row(i);
        Optional<Snils> proven = rows.proven(i);
        if (written == null
                || !written.isValid()
                || slipped[i]
                || (proven.isPresent() && proven.get().equals(written))) {
            return "";
        }
        if (isSentForCaller(i)) {
            return "это СНИЛС того, кто входит, а стоит он у другого человека";
        }
        for (int j = 0; j < readable.length; j++) {
            if (!written.equals(readable[j])
                    || !(rows.inFamily(i)
                            || rows.inFamily(j)
                            || row.own()
                            || rows.row(j).own())
                    || slipped[j]
                    || isSame(i, j)) {
                continue;
            }
            Optional<Snils> ofOther = rows.proven(j);
            boolean faultIsThere = ofOther.isPresent() && !ofOther.get().equals(written) && !row.own();
            if (!faultIsThere) {
                return "такой же СНИЛС стоит у другого человека (" + rows.row(j).label() + ", карточка "
                        + rows.row(j).cardId() + ")";
            }
        }
        return "";
    }

    private boolean isSame(int i, int j) {
        Standing one = rows.row(i);
        Standing other = rows.row(j);
        if (one.isPupil() && other.isPupil()) {
            return rows.isCounterpart(j, i)
                    || !Resemblance.of(one.person(), other.person()).contradicts();
        }
        if (one.isPupil() || other.isPupil()) {
            return false;
        }
        return (one.own() && other.own())
                || rows.isCounterpart(j, i)
                || Resemblance.of(one.person(), other.person()).isSelfBySnils();
    }

    private boolean isDoubtful(int i) {
        Snils written = readable[i];
        Optional<Snils> proven = rows.proven(i);
        return written != null
                && written.isValid()
                && proven.isPresent()
                && !proven.get().equals(written)
                && !slipped[i]
                && rows.row(i).resemblance().likeness() == Likeness.SURE;
    }

    private Evidence foreign(int i, String note) {
        Snils read = readable[i];
        return Evidence.on(rows.row(i), Field.SNILS, read == null ? "" : read.masked(), rows.fromDocument(i), note);
    }

    private String written(int i) {
        return rows.row(i).person().snils().value().map(SnilsField::masked).orElse("");
    }
}
