package ru.nso.esialogin.contract;

import java.util.List;
import java.util.Map;

/**
 * What came back.
 *
 * @param type the media type without parameters; empty for none
 */
record Answer(int status, String type, Map<String, List<String>> headers, String body) {}
