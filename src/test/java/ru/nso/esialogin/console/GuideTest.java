package ru.nso.esialogin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.DatedPolicy;

class GuideTest {
    @Test
    void stages_come_in_order_and_hold_the_days_by_which_logins_are_judged() {
        List<String> days = Guide.read().stages().stream()
                .flatMap(stage -> stage.days().stream())
                .map(Day::machine)
                .toList();

        assertThat(days).hasSize(9);
        assertThat(Guide.read().stages().stream()
                        .map(stage -> stage.days().get(0).machine())
                        .toList())
                .isSorted();
        assertThat(days)
                .contains(
                        DatedPolicy.STANDARD.linkedPasswordClosed().toString(),
                        DatedPolicy.STANDARD.staffPasswordClosed().toString(),
                        DatedPolicy.STANDARD.onlyEsia().toString());
    }

    @Test
    void every_use_of_the_account_has_an_age() {
        Guide guide = Guide.read();

        assertThat(guide.anyAge()).hasSize(5);
        assertThat(guide.fromFourteen()).hasSize(8);
        assertThat(TabbedLines.read("/console/child-account.tsv"))
                .hasSize(guide.anyAge().size() + guide.fromFourteen().size());
    }
}
