package ru.nso.esialogin.indicators;

/** Of what the plan of an indicator is. */
public enum PlanPeriod {
    /** Each month has its plan. */
    MONTH,
    /** One plan for the whole year, kept in its December. */
    YEAR,
    /** There is none. */
    NONE
}
