package ru.nso.esialogin.rules.text;

/** Configuration outside of this room that an answer depends on, so that it is part of what replays call policy. */
public interface PolicyPart {
    /** Everything in it that can change an answer; equal parts have equal descriptions. */
    String described();
}
