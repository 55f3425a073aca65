package ru.nso.esialogin.indicators;

/** How an indicator stands beside the plan of the month. */
public enum Zone {
    GREEN("зелёная зона"),
    YELLOW("жёлтая зона"),
    RED("красная зона");

    private final String words;

    Zone(String words) {
        this.words = words;
    }

    /** Its name in Russian. */
    public String words() {
        return words;
    }

    /** The zone of an observation: the plan of the month first, else its yellow threshold. */
    public static Zone of(Observation observation, PlanMonth month) {
        if (observation.reaches(month.planPercent())) {
            return GREEN;
        }
        return month.yellowFromPercent().map(observation::reaches).orElse(false) ? YELLOW : RED;
    }
}
