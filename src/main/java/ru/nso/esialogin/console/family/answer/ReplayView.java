package ru.nso.esialogin.console.family.answer;

import java.util.List;
import ru.nso.esialogin.console.family.FactWords;
import ru.nso.esialogin.diagnosis.kept.Replayed;

/**
 * Today's answer beside the kept one.
 *
 * @param identical whether both are the same
 * @param verdict outcome of today
 * @param badge class of the badge of that
 * @param changed what has changed since
 * @param differences places in which the answers differ
 * @param more whether there are more of them
 */
record ReplayView(
        boolean identical,
        String verdict,
        String badge,
        List<String> changed,
        List<Difference> differences,
        boolean more) {
    private static final int LONGEST = 300;

    /**
     * A place in which the answers differ.
     *
     * @param place where
     * @param then what stood there
     * @param now what stands there today
     */
    record Difference(String place, String then, String now) {}

    static ReplayView of(Replayed replayed) {
        return new ReplayView(
                replayed.identical(),
                FactWords.verdict(replayed.verdictNow()),
                FactWords.badge(replayed.verdictNow()),
                replayed.changed().stream()
                        .sorted()
                        .map(changed -> switch (changed) {
                            case FACTS -> "карточки семьи";
                            case POLICY -> "правила дат или поиска";
                            case CATALOGUE -> "каталог причин или программа";
                        })
                        .toList(),
                replayed.differences().stream()
                        .map(one -> new Difference(
                                one.pointer(),
                                one.then().map(ReplayView::cut).orElse("ничего"),
                                one.now().map(ReplayView::cut).orElse("ничего")))
                        .toList(),
                replayed.differencesTruncated());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
