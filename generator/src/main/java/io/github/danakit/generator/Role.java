package io.github.danakit.generator;

/** Whose code is generated. */
public enum Role {
    /** The merchant or partner: calls DANA's APIs, serves DANA's callbacks. */
    PARTNER,
    /** DANA itself, for simulators and tests: serves the APIs, calls the callbacks. */
    DANA
}
