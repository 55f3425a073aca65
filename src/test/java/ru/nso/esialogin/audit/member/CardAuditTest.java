package ru.nso.esialogin.audit.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.RuleFixture;

class CardAuditTest {
    private static final Instant AT = Instant.parse("2026-11-27T05:00:00Z");

    @Test
    void what_was_judged_with_all_cards_is_not_said_of_a_part_of_them() {
        List<PersonCard> cards = Family.withSon().cards();
        PersonCard card = cards.get(0);
        FamilyCards all = new FamilyCards(cards, List.of(), true);
        FamilyCards part = new FamilyCards(cards, List.of(), false);
        CardAudit audit = audit();

        List<Audited> ofAll = audit.of(card, all);
        List<Audited> ofPart = audit.of(card, part);

        assertThat(ofPart).isEqualTo(audit().of(card, part)).isNotEqualTo(ofAll);
    }

    private static CardAudit audit() {
        return new CardAudit(RuleFixture.diagnoses(), new Scope.Region(), AT);
    }
}
