package ru.nso.esialogin.console.call;

import java.util.List;
import ru.nso.esialogin.console.OutageView;

/**
 * The beginning of a call.
 *
 * @param search the form
 * @param now when the page was made
 * @param greeting what to say first
 * @param never what never to say
 * @param outages outages announced for this moment
 */
public record StartModel(
        SearchForm search, Moment now, List<String> greeting, List<String> never, List<OutageView> outages) {

    static StartModel of(SearchForm search, Surroundings around) {
        return new StartModel(search, around.now(), around.greeting(), around.never(), around.outages());
    }
}
