package io.github.danakit.generator.description;

import java.util.List;

/**
 * The layout of a settlement file.
 *
 * @param id name of the layout, such as {@code payment-services}
 * @param title what it is, in a few words
 * @param description what it holds
 * @param fileName how files are named, with parts in braces
 * @param charset character set
 * @param delimiter what separates the values of a line
 * @param quoted whether values may stand in quotation marks
 * @param header {@code present}, {@code absent} or {@code unknown}
 * @param columns in the order of the file
 */
public record FileLayout(
        String id,
        String title,
        String description,
        String fileName,
        String charset,
        String delimiter,
        boolean quoted,
        String header,
        List<FileColumn> columns) {}
