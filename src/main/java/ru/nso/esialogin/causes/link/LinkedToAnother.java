package ru.nso.esialogin.causes.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * The stored link of the account that is used leads to a record of somebody else (the catalogue, D9; rulings: Stored
 * link). The link goes before the search, so that nothing but unlinking helps.
 */
@Cause(
        code = "D9",
        title = "Учётная запись Госуслуг привязана не к тому пользователю",
        basis = Basis.SOURCE,
        actors = {Actor.SCHOOL, Actor.REGION},
        gate = Gate.SEARCH,
        since = "1")
final class LinkedToAnother implements Rule {
    @Override
    public Finding examine(Facts facts) {
        Optional<String> oid = facts.account().oid().value();
        boolean throughEsia = facts.attempt().credential() != Credential.PASSWORD;
        if (facts.login().assumed() || !throughEsia || oid.isEmpty()) {
            return Finding.notApplicable("Какая учётная запись использована, неизвестно");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (Standing standing : facts.everybody()) {
            if (standing.isSearched() && isLinked(standing, oid.get()) && !isSelf(standing, facts)) {
                evidence.add(Evidence.on(
                        standing,
                        Field.LINK,
                        "связана с учётной записью того, кто входит",
                        "связь с собственной записью",
                        "учётная запись Госуслуг ведёт к записи другого человека"));
                mends.add(Edit.onCard(Edit.What.UNLINK, Actor.REGION, Field.LINK, List.of(Edit.Target.of(standing))));
            }
        }
        if (evidence.isEmpty() && facts.simulation().behindGates().equals(Set.of(Verdict.INCOMPLETE))) {
            // The link decides before any key, so that the own records to which it does not lead stay out of sight.
            addOwnLinks(oid.get(), facts, evidence, mends);
        }
        if (evidence.isEmpty()) {
            return Finding.clear("Учётная запись не связана с чужой записью");
        }
        evidence.add(Evidence.of(Place.ESIA, Field.LINK, "", "", "связь решает раньше СНИЛС, телефона и почты"));
        return Finding.confirmed(evidence, mends);
    }

    private static void addOwnLinks(String oid, Facts facts, List<Evidence> evidence, List<Edit> mends) {
        // Whether the others would match is the matter of other causes: while the link stands, no key of theirs helps.
        boolean othersExpected = facts.own().stream()
                .anyMatch(own -> own.isSearched() && !isLinked(own, oid) && isOfTheRole(own, facts));
        for (Standing own : facts.own()) {
            if (othersExpected && own.isSearched() && isLinked(own, oid)) {
                evidence.add(Evidence.on(
                        own,
                        Field.LINK,
                        "связана только эта запись",
                        "связь со всеми собственными записями или поиск по СНИЛС",
                        "есть и другие записи того же человека, к ним связь не ведёт"));
                mends.add(Edit.onCard(Edit.What.UNLINK, Actor.REGION, Field.LINK, List.of(Edit.Target.of(own))));
            }
        }
    }

    private static boolean isOfTheRole(Standing standing, Facts facts) {
        return facts.isRole(Role.EMPLOYEE) == (standing.kind() == RecordKind.EMPLOYEE);
    }

    private static boolean isLinked(Standing standing, String oid) {
        return standing.person().esiaOid().value().filter(oid::equals).isPresent();
    }

    /** As the simulation judges a record to which a link leads. */
    private static boolean isSelf(Standing standing, Facts facts) {
        return Household.canOwn(facts.identity().role(), standing.kind())
                && Resemblance.of(facts.identity(), standing.person()).isSelfBySnils();
    }
}
