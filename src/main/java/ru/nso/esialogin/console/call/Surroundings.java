package ru.nso.esialogin.console.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import ru.nso.esialogin.console.OutageView;
import ru.nso.esialogin.contactcentre.CentreLimits;
import ru.nso.esialogin.contactcentre.script.Node;
import ru.nso.esialogin.contactcentre.script.ScriptWriter;
import ru.nso.esialogin.contactcentre.script.StandardNodes;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;
import ru.nso.esialogin.esia.simulation.LoginSimulator;

/** What is the same in every call: the beginning of the conversation, what is never said, and what is out of order. */
@Singleton
final class Surroundings {
    private final Node nobody;
    private final AnnouncedOutages outages;
    private final ZoneId zone;
    private final Clock clock;

    Surroundings(LoginSimulator simulator, CentreLimits limits, AnnouncedOutages outages, Clock clock) {
        this.nobody = new ScriptWriter(simulator.dated(), limits.callBackWorkingDays())
                .general().nodes().stream()
                        .filter(node -> node.name() == Node.Name.NOT_FOUND)
                        .findFirst()
                        .orElseThrow();
        this.outages = outages;
        this.zone = simulator.dated().zone();
        this.clock = clock;
    }

    /** What to say and do where nobody was found. */
    Node nobody() {
        return nobody;
    }

    /** How a call begins. */
    List<String> greeting() {
        return StandardNodes.GREETING.say();
    }

    /** What is never said. */
    List<String> never() {
        return StandardNodes.NEVER;
    }

    /** Outages announced for this moment. */
    List<OutageView> outages() {
        return outages.covering(clock.instant()).stream()
                .map(outage -> OutageView.of(outage, zone))
                .toList();
    }

    /** The time of the region. */
    ZoneId zone() {
        return zone;
    }

    /** The time. */
    Moment now() {
        return Moment.of(clock.instant(), zone);
    }
}
