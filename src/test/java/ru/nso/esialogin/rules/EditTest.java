package ru.nso.esialogin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.rules.Edit.What;

class EditTest {

    @Test
    void what_happens_at_esia_at_the_door_or_in_my_school_changes_no_card() {
        assertThat(kinds(edit -> !edit.changesCards()))
                .containsExactlyInAnyOrder(
                        What.LOGIN_WITH_SNILS,
                        What.USE_ENTRY,
                        What.RAISE_ACCOUNT,
                        What.LINK_CHILD,
                        What.CHANGE_FACTOR,
                        What.GIVE_CONSENT,
                        What.WAIT_UNTIL,
                        What.ATTACHMENT_REQUEST,
                        What.ATTACHMENT_CONFIRM,
                        What.CHANGE_ACCOUNT_CONTACT);
    }

    @Test
    void keys_are_changed_by_four_edits_and_parents_put_on_cards_by_two() {
        assertThat(kinds(Edit::changesKeys))
                .containsExactlyInAnyOrder(What.SET_SNILS, What.CLEAR_SNILS, What.SET_CONTACT, What.CLEAR_CONTACT);
        assertThat(kinds(Edit::addsParent)).containsExactlyInAnyOrder(What.ADD_PARENT, What.LINK_PARENT);
    }

    @Test
    void only_a_measure_of_a_cause_is_imagined() {
        assertThat(Edit.onCard(What.SET_SNILS, Actor.SCHOOL, Field.SNILS, List.of())
                        .imagined())
                .isFalse();
        assertThat(Edit.imagined(What.ISSUE_ORDER, Actor.SCHOOL, Field.ORDERS, List.of())
                        .imagined())
                .isTrue();
    }

    private static Set<What> kinds(Predicate<Edit> condition) {
        return Arrays.stream(What.values())
                .filter(what -> condition.test(Edit.onCard(what, Actor.SCHOOL, Field.CARD, List.of())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(What.class)));
    }
}
