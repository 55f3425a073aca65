package ru.nso.esialogin.ticket.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What the triage has to know of the helpdesk. */
@ConfigMapping(prefix = "esialogin.triage")
public interface TriageSettings {
    /** Mail domains of the helpdesk: addresses in them are nobody's who writes. */
    @WithDefault("help-obr.ru")
    Set<String> ownDomains();
}
