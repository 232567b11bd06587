package io.github.danakit.generator.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Files of a jar, or of an archive that git makes. */
record ZipTree(SortedMap<String, byte[]> files) implements FileTree {

    static ZipTree of(InputStream in, String prefix) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().startsWith(prefix) && SpecFormats.isReadable(entry.getName())) {
                files.put(entry.getName().substring(prefix.length()), zip.readAllBytes());
            }
        }
        return new ZipTree(files);
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte @Nullable [] read(String name) {
        return files.get(name);
    }
}
