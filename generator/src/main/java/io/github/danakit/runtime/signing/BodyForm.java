package io.github.danakit.runtime.signing;

/** Which form of a received body may have been signed. */
public enum BodyForm {
    /** Only the received bytes. */
    RECEIVED,
    /**
     * The received bytes or their compact form. Only spaces between tokens differ, so both parse to the same message;
     * needed behind a proxy that re-indents bodies, and by whoever plays DANA's side.
     */
    RECEIVED_OR_MINIFIED
}
