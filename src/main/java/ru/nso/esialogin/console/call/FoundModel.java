package ru.nso.esialogin.console.call;

import java.time.ZoneId;
import java.util.List;
import ru.nso.esialogin.console.OutageView;
import ru.nso.esialogin.console.call.CallWords.Signed;
import ru.nso.esialogin.contactcentre.Candidate;
import ru.nso.esialogin.contactcentre.LookedUp;
import ru.nso.esialogin.contactcentre.compare.Progress;
import ru.nso.esialogin.contactcentre.script.Node;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.text.CauseTexts;

/**
 * A family that was looked up: no name and no value.
 *
 * @param call number of the call
 * @param by by what it was found
 * @param began time of the look-up
 * @param until until when the operator may work with it
 * @param members its members; empty: nobody was found
 * @param complete whether these are all
 * @param nobody what to say and do where nobody was found
 * @param compare comparing what the caller says
 * @param search looking for another family in the same call
 * @param never what never to say
 * @param outages outages announced for this moment
 */
public record FoundModel(
        String call,
        String by,
        Moment began,
        Moment until,
        List<MemberView> members,
        boolean complete,
        Node nobody,
        CompareModel compare,
        SearchForm search,
        List<String> never,
        List<OutageView> outages) {

    /**
     * A member of the family.
     *
     * @param kind as what the member stands on the cards
     * @param verdict how the login would go
     * @param causes why, the decisive one first
     */
    public record MemberView(String kind, Signed verdict, List<CauseLink> causes) {}

    /**
     * A cause.
     *
     * @param code its code
     * @param title its title
     */
    public record CauseLink(String code, String title) {
        static CauseLink of(CauseCode code, CauseTexts texts) {
            return new CauseLink(code.toString(), texts.title(code));
        }
    }

    static FoundModel of(LookedUp found, Progress progress, CauseTexts texts, Surroundings around) {
        ZoneId zone = around.zone();
        String call = found.lookup().callId();
        return new FoundModel(
                call,
                CallWords.foundBy(found.lookup().keyKind()),
                Moment.of(found.lookup().at(), zone),
                Moment.of(found.validUntil(), zone),
                found.candidates().stream()
                        .map(candidate -> member(candidate, texts))
                        .toList(),
                found.complete(),
                around.nobody(),
                CompareModel.of(found.id(), progress),
                SearchForm.empty(call, found.candidates().isEmpty()),
                around.never(),
                around.outages());
    }

    private static MemberView member(Candidate candidate, CauseTexts texts) {
        return new MemberView(
                CallWords.kind(candidate.kind()),
                CallWords.verdict(candidate.verdict()),
                candidate.causes().stream()
                        .map(code -> CauseLink.of(code, texts))
                        .toList());
    }

    /** The same with another form of comparisons. */
    FoundModel with(CompareModel other) {
        return new FoundModel(call, by, began, until, members, complete, nobody, other, search, never, outages);
    }

    /** What is read out to an operator who does not see the page. */
    public String spoken() {
        return members.isEmpty()
                ? "Никого не нашлось."
                : "Семья нашлась " + by + ". Можно сравнивать. " + compare.left() + " " + compare.lacking();
    }
}
