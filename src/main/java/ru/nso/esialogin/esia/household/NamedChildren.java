package ru.nso.esialogin.esia.household;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;

/** Which of the children of whom the caller speaks stand on the cards of a case. */
public final class NamedChildren {
    private NamedChildren() {}

    /**
     * Children without a card: of a parent those who are no expected pupil of the family, for anybody else those who
     * stand on no card at all. A child who is not there and one whose card was not looked at are alike.
     *
     * @return their places among the children of the case
     */
    public static List<Integer> notFound(LoginCase login, Household household) {
        boolean parent = login.identity().role() == Role.PARENT;
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < login.children().size(); i++) {
            ClaimedChild child = login.children().get(i);
            if (household.files().stream()
                    .filter(file -> !parent || (file.inFamily() && !file.ofOthers()))
                    .noneMatch(file -> isMeant(child, file))) {
                missing.add(i);
            }
        }
        return List.copyOf(missing);
    }

    private static boolean isMeant(ClaimedChild child, PupilFile file) {
        return file.cards().stream().anyMatch(card -> isMeant(child, card.pupil(), file.inFamily()));
    }

    /** With a parent in common, first name and birth date are enough (rulings: Same person); else nothing contradicts. */
    private static boolean isMeant(ClaimedChild child, Person pupil, boolean ofFamily) {
        NameComparison name = child.name().compare(pupil.name());
        PartMatch born = SamePerson.birthDates(child.birthDate(), pupil.birthDate());
        boolean surname = name.last() != PartMatch.DIFFER || (ofFamily && born == PartMatch.AGREE);
        return name.first() == PartMatch.AGREE && surname && born != PartMatch.DIFFER;
    }
}
