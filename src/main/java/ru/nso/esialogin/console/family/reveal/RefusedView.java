package ru.nso.esialogin.console.family.reveal;

/**
 * Why a value is not shown.
 *
 * @param message why, and what would be right
 * @param back where one came from
 */
record RefusedView(String message, String back) {}
