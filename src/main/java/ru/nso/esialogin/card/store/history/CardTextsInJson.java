package ru.nso.esialogin.card.store.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.bulk.CardTexts;

/** The form in which versions are stored. */
@Singleton
class CardTextsInJson implements CardTexts {
    @Override
    public String write(Card card) {
        return FactJson.write(
                card instanceof PersonCard pupil ? CardJson.write(pupil) : CardJson.write((StaffCard) card));
    }

    @Override
    public Card read(String text) {
        JsonNode object = FactJson.read(text);
        return object.has("pupil") ? CardJson.readPersonCard(object) : CardJson.readStaffCard(object);
    }
}
