package ru.nso.esialogin.contactcentre.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of the contact centre. */
@ConfigMapping(prefix = "esialogin.contact-centre")
public interface CentreSettings {
    /** How long the operator may work with a look-up. */
    @WithDefault("PT30M")
    Duration valid();

    /** How long a look-up is kept for the second line, and for the next call about the same card. */
    @WithDefault("P30D")
    Duration kept();

    /** Most people whose login one look-up plays. */
    @WithDefault("20")
    int mostMembers();

    /** How long one look-up plays logins; then it answers with those it has and is not complete. */
    @WithDefault("2s")
    Duration time();

    /** Most comparisons with a card on one day of the region, across look-ups and operators. */
    @WithDefault("5")
    int comparisonsPerDay();

    /** Most earlier calls that are told. */
    @WithDefault("10")
    int earlierCalls();

    /** Most tickets of the cards that are told. */
    @WithDefault("10")
    int earlierTickets();

    /** Working days that a school gets before the caller is asked to call again. */
    @WithDefault("3")
    int callBackWorkingDays();
}
