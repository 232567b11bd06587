package io.github.danakit.generator.view;

/**
 * A file to be written.
 *
 * @param template name of the template
 * @param folder folder below the output, with slashes
 * @param name file name
 * @param view what the template is rendered with
 */
public record EmittedFile(String template, String folder, String name, Record view) {

    /** The name under which the engine finds the view. */
    public String key() {
        return template + "#" + folder + "/" + name;
    }
}
