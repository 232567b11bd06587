package io.github.danakit.runtime.keys;

/** Forms in which a key text may come. */
enum KeyForm {
    PKCS8,
    PKCS1_PRIVATE,
    SPKI,
    PKCS1_PUBLIC,
    ENCRYPTED,
    EC,
    CERTIFICATE,
    OTHER
}
