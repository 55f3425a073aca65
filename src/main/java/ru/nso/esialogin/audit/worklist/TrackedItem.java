package ru.nso.esialogin.audit.worklist;

/**
 * An item with how far it is.
 *
 * @param item the item; a done one as it was when it was still to be done
 * @param state how far it is
 */
public record TrackedItem(WorkItem item, ItemState state) {}
