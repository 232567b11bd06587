package io.github.danakit.generator.lint;

/**
 * One thing that is wrong.
 *
 * @param tag stable tag with an entry in docs/errors.md, such as {@code DANA-SPEC-012}
 * @param what what is wrong
 * @param place where: a path in the document, with file and line where they are known
 * @param remedy what to do about it
 */
public record Problem(String tag, String what, String place, String remedy) {

    @Override
    public String toString() {
        return "[" + tag + "] " + what + ": " + place + ". " + remedy;
    }
}
