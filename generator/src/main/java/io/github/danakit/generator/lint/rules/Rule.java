package io.github.danakit.generator.lint.rules;

/** Something that documents are held to. */
interface Rule {

    /** Holds all documents of a library to the rule and notes what breaks it. */
    void check(Library library, Findings findings);
}
