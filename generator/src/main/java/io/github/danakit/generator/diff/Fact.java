package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.description.Place;
import java.util.Map;

/**
 * What one version says of a subject.
 *
 * @param subject what it is about
 * @param aspects what is said, by the name of the aspect, sorted
 * @param place where it stands
 */
record Fact(Subject subject, Map<String, JsonNode> aspects, Place place) {}
