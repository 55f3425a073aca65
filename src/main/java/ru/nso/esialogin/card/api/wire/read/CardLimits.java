package ru.nso.esialogin.card.api.wire.read;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a card may hold. */
@ConfigMapping(prefix = "esialogin.cards")
public interface CardLimits {
    /** Most parents and legal representatives on a card. */
    @WithDefault("20")
    int maxParents();

    /** Most phones, most e-mails and most documents of one person. */
    @WithDefault("20")
    int maxContacts();

    /** Most orders on a card. */
    @WithDefault("200")
    int maxOrders();

    /** Longest name, phone field or other text of a person, in characters. */
    @WithDefault("200")
    int maxText();
}
