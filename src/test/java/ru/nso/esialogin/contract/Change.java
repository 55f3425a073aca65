package ru.nso.esialogin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing made wrong in a body.
 *
 * @param kind what is done
 * @param where which of the places, counted through the body and beginning anew at its end
 * @param name of a member that is put in
 * @param value that is put in
 */
record Change(Kind kind, int where, String name, JsonNode value) {
    /** What is done at the place. */
    enum Kind {
        REPLACE,
        REMOVE,
        ADD
    }

    /** A place: a member of an object, or an element of an array. */
    private record Spot(ContainerNode<?> parent, String name, int index) {
        void replace(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else if (parent instanceof ArrayNode array) {
                array.set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else if (parent instanceof ArrayNode array) {
                array.remove(index);
            }
        }

        void add(String newName, JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(newName, value);
            } else if (parent instanceof ArrayNode array) {
                array.add(value);
            }
        }
    }

    /** The body with this made wrong; the given one stays as it is. */
    JsonNode of(JsonNode body) {
        JsonNode changed = body.deepCopy();
        List<Spot> spots = new ArrayList<>();
        collect(changed, spots);
        if (spots.isEmpty()) {
            return value;
        }
        Spot spot = spots.get(Math.floorMod(where, spots.size()));
        switch (kind) {
            case REPLACE -> spot.replace(value);
            case REMOVE -> spot.remove();
            case ADD -> spot.add(name, value);
        }
        return changed;
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                spots.add(new Spot(object, member.getKey(), -1));
                collect(member.getValue(), spots);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                spots.add(new Spot(array, "", i));
                collect(array.get(i), spots);
            }
        }
    }
}
