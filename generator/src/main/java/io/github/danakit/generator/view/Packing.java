package io.github.danakit.generator.view;

import java.util.ArrayList;
import java.util.List;

/** Packs pieces of code into as few lines as fit. */
final class Packing {
    private static final int WIDTH = 160;

    private Packing() {}

    /** Lines with {@code separator} between the pieces and {@code indent} before each line. */
    static List<String> pack(String indent, String separator, List<String> pieces) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i) + (i + 1 < pieces.size() ? separator.stripTrailing() : "");
            boolean empty = line.length() == indent.length();
            String gap = empty || !separator.endsWith(" ") ? "" : " ";
            if (!empty && line.length() + gap.length() + piece.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                gap = "";
            }
            line.append(gap).append(piece);
        }
        if (line.length() > indent.length()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A method with these lines as its body; on one line where it fits. */
    static List<String> method(String indent, String signature, List<String> body) {
        String first = body.isEmpty() ? "" : " " + body.get(0).strip() + " ";
        String single = indent + signature + " {" + first + "}";
        if (body.size() <= 1 && single.length() <= WIDTH) {
            return List.of(single);
        }
        List<String> lines = new ArrayList<>(body);
        lines.add(0, indent + signature + " {");
        lines.add(indent + "}");
        return lines;
    }

    /** The same lines with {@code end} behind the last. */
    static List<String> ending(List<String> lines, String end) {
        List<String> closed = new ArrayList<>(lines);
        closed.add(closed.remove(closed.size() - 1) + end);
        return closed;
    }

    /** The same lines, all but the first indented further. */
    static List<String> continued(List<String> lines) {
        List<String> indented = new ArrayList<>();
        lines.forEach(line -> indented.add(indented.isEmpty() ? line : "        " + line));
        return indented;
    }
}
