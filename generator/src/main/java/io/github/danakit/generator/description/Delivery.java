package io.github.danakit.generator.description;

import java.util.Map;

/**
 * How the message of an operation travels.
 *
 * @param form whether the request is a form; JSON otherwise
 * @param browser whether the browser of a payer sends it, not a server
 * @param signedText what is signed when it differs from the scheme's text, or empty
 * @param servers base addresses of its document by name of the environment
 */
public record Delivery(boolean form, boolean browser, String signedText, Map<String, String> servers) {}
